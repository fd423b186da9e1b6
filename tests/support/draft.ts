import fc from 'fast-check';
import { grants } from 'virtual:grants';
import { emptyDraft, rowFields, textFields } from '../../src/domain/application.ts';
import type { Draft, Row, RowKind, YesNo } from '../../src/domain/application.ts';
import type { Grant } from '../../src/domain/grant.ts';
import type { ApplicationFacts } from '../../src/view/application/context.ts';
import { dataset } from './announced.ts';
import { countyCode, indicatorId } from './makeDataset.ts';
import { facts } from './facts.ts';
import { nb } from './nb.ts';

/** The announcement of 2021. */
export const grant2021: Grant = grants.grants.find(({ year }) => year === 2021)!;

/** What the application's texts are made from, on a day after both deadlines. */
export const context: ApplicationFacts = { grants, facts, today: '2026-02-01', i18n: nb };

/** What a project file may name. */
export const known = {
  grants: grants.grants,
  counties: dataset.counties.map(({ code }) => code),
  indicators: dataset.indicators.map(({ id }) => id),
  priorities: grants.priorities.map(({ slug }) => slug),
};

/** The table that drafts name counties and figures of; and what a project file may name, where it is the only one. */
export const table = dataset.table.id;
export const knownToFiles = { ...known, tables: [{ ...known, id: table, announcement: 2021 }] };

/** An application for Telemark with an answer to everything. */
export function fullDraft(change: Partial<Draft> = {}): Draft {
  const texts = Object.fromEntries(textFields.map((field) => [field, `Svar på ${field}`])) as Draft['texts'];
  const all = <Value>(list: readonly { readonly id: string }[], value: (i: number) => Value) =>
    Object.fromEntries(list.map(({ id }, i) => [id, value(i)]));
  return {
    ...emptyDraft(grant2021),
    area: countyCode('08'),
    texts: { ...texts, people: '40', measure: 'Rett i jobb' },
    exclusions: all(grant2021.notFunded.items, () => 'no' as const),
    areas: known.priorities,
    figures: ['unge-andel', 'kvp-ramme', 'botilbud-antall'].map(indicatorId),
    ownFigures: [
      { label: 'Unge med sosialhjelp', value: '412', unit: 'personer', year: '2020', source: 'KOSTRA', comparison: '' },
    ],
    benefits: [{ benefit: 'Flere i arbeid', answers: 'Ja', baseline: '12', aim: '24', followUp: 'Hvert kvartal' }],
    activities: [{ activity: 'Kartlegge', from: '1', to: '3' }],
    encouragements: all(grant2021.encouragements.items, (i) => `Slik ${i}`),
    strategies: grant2021.strategies.items.slice(0, 2).map(({ id }) => id),
    interests: all(grant2021.wishes.interests, () => 'yes' as const),
    perYear: [
      { positions: [{ title: 'Leder', percentage: '100', months: '12', cost: '700 000' }], otherOwn: '25 000' },
    ],
    competence: '12 000',
    ...change,
  };
}

/** Anything that a person may type or paste. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    '<b>&amp;"\'</b>',
    ']]>',
    '😀👨‍👩‍👧',
    'linje\r\nlinje\u000Blinje',
    '\u0000\u0007',
    '\uD800',
    '{{x}}',
    '=1+1',
  ),
);

function anyRows<Kind extends RowKind>(kind: Kind): fc.Arbitrary<Row<Kind>[]> {
  const row = fc.record(Object.fromEntries(rowFields[kind].map((field) => [field, anyText])));
  return fc.array(row, { maxLength: 3 }) as unknown as fc.Arbitrary<Row<Kind>[]>;
}

const anyAnswers = <Value>(list: readonly { readonly id: string }[], value: fc.Arbitrary<Value>) =>
  fc.record(Object.fromEntries(list.map(({ id }) => [id, value])), { requiredKeys: [] });

/** Any application for 2021. */
export const anyDraft: fc.Arbitrary<Draft> = fc
  .record({
    area: fc.option(fc.constantFrom(...known.counties), { nil: undefined }),
    texts: fc.record(Object.fromEntries(textFields.map((field) => [field, anyText]))),
    exclusions: anyAnswers(grant2021.notFunded.items, fc.constantFrom<YesNo>('yes', 'no')),
    areas: fc.subarray([...known.priorities]),
    figures: fc.subarray([...known.indicators]),
    ownFigures: anyRows('ownFigures'),
    benefits: anyRows('benefits'),
    activities: anyRows('activities'),
    encouragements: anyAnswers(grant2021.encouragements.items, anyText),
    strategies: fc.subarray(grant2021.strategies.items.map(({ id }) => id)),
    interests: anyAnswers(grant2021.wishes.interests, fc.constantFrom<YesNo>('yes', 'no')),
    firstYear: fc.integer({ min: 1, max: 3 }),
    perYear: fc.array(fc.record({ positions: anyRows('positions'), otherOwn: anyText }), {
      minLength: 1,
      maxLength: 3,
    }),
    competence: anyText,
  })
  .map((parts) => ({ ...emptyDraft(grant2021), ...parts, years: parts.perYear.length }) as unknown as Draft);
