import { isFilled } from '../../domain/application.ts';
import type { Draft, Row, TextField } from '../../domain/application.ts';
import { hasBudget, stoppedBy } from '../../domain/draftChecks.ts';
import { leftOut, readNumber, readSpan } from '../../domain/draftNumbers.ts';
import type { FieldPath } from '../../domain/draftNumbers.ts';
import type { Grant } from '../../domain/grant.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import { aboutBlocks } from './aboutBlocks.ts';
import { announcementBlocks } from './answerBlocks.ts';
import { cleanText, heading, paragraph, paragraphsOf, piecesOf, placeholder, wordsText } from './blocks.ts';
import type { Block, DocumentView, Fact, Placeholder, Words } from './blocks.ts';
import { budgetBlocks, budgetClaim, budgetOf } from './budgetBlocks.ts';
import { areaOf, grantOf, isOver, prioritiesOf } from './context.ts';
import type { ApplicationFacts } from './context.ts';
import {
  challengeClaim,
  figureBlocks,
  inTextOrder,
  ownFigureBlocks,
  stripBlocks,
  usedFigures,
} from './figureBlocks.ts';
import type { UsedFigure } from './figureBlocks.ts';
import { createNotes } from './notes.ts';
import type { Notes } from './notes.ts';
import { isQuoted } from './quoted.ts';

/** Texts whose place says that something is to be written while they are empty; the others are left out. */
type WantedText = Exclude<TextField, 'start' | 'strategyLinks' | 'otherGrants' | 'anchoring'>;

/**
 * The application as it is sent, in the applicant's voice: statements as headings, figures as sentences with their
 * sources in footnotes, what is not written yet as marked placeholders; how the figures must be read in an appendix.
 */
export function viewDraft(draft: Draft, context: ApplicationFacts): DocumentView {
  const { i18n, grants } = context;
  const { t } = i18n;
  const grant = grantOf(draft, grants);
  const used = usedFigures(draft, context);
  const notes = createNotes(used, context);
  let pictures = 0;
  const numbered = () => ++pictures;
  const text = (field: TextField) => cleanText(draft.texts[field]);
  const written = (field: WantedText): Words =>
    text(field) === '' ? [placeholder(t(`application.placeholder.${field}`))] : notes.within(text(field));
  const told = inTextOrder(used, draft.texts.challenge, context.i18n);
  const homeOf = (value: UsedFigure) => bodyTexts.find((field) => isQuoted(value.figure, [text(field)], i18n));
  /** A text, and under each of its paragraphs the strips of the figures whose sentences stand there. */
  const body = (field: BodyText, words: Words): Block[] => {
    const all = paragraphsOf(words);
    const paragraphs = all.length > 1 ? all : [words];
    const typed = paragraphsOf(text(field)).map(wordsText);
    const here = told.filter((value) => homeOf(value) === field);
    const at = ({ figure }: UsedFigure) => {
      const found = typed.findIndex((one) => isQuoted(figure, [one], i18n));
      return found < 0 ? paragraphs.length - 1 : Math.min(found, paragraphs.length - 1);
    };
    return paragraphs.flatMap((one, i) => [
      paragraph(one),
      ...here.filter((value) => at(value) === i).flatMap((value) => stripBlocks(value, numbered, context)),
    ]);
  };
  const under = (field: 'blindSpots' | 'involvement' | 'objective' | 'novelty' | 'partners' | 'afterGrant') => [
    heading(3, t(`application.heading.${field}`)),
    ...body(field, written(field)),
  ];
  const owner = text('owner').replace(/\.$/, '');
  const people = readNumber('people', draft.texts.people);
  const crowd = people.kind === 'number' ? i18n.plural('application.claim.people', people.value) : undefined;
  const said = (section: Section, claim: string | undefined) =>
    heading(2, claim === undefined ? t(`application.section.${section}`) : claimOf(section, claim, i18n));
  // A heading has no footnotes.
  const learning = told.some((value) => homeOf(value) === 'knowledge') ? undefined : firstSentence(text('knowledge'));
  const learnt = text('knowledge')
    .slice((learning?.length ?? 0) + 1)
    .trimStart();
  const blocks: Block[] = [
    paragraph(t('application.draft.for', { grant: grant.title, year: grant.year }), 'quiet'),
    { kind: 'facts', items: who(draft, context) },
    ...stopBlocks(draft, grant, i18n),
    said('challenge', challengeClaim(told, context)),
    ...body('challenge', written('challenge')),
    ...(used.length === 0 ? [paragraph([placeholder(t('application.placeholder.figures'))])] : []),
    ...figureBlocks(
      told.filter((value) => homeOf(value) === undefined),
      writtenTexts(draft, grant),
      notes,
      numbered,
      context,
    ),
    heading(3, t('application.rows.ownFigures')),
    ...ownFigureBlocks(draft, i18n),
    ...under('blindSpots'),
    said('targetGroup', crowd),
    ...body('targetGroup', written('targetGroup')),
    // A number stands in the heading; what is no number stands as it was written.
    ...(crowd === undefined
      ? [{ kind: 'facts' as const, items: [{ term: t('application.heading.people'), words: written('people') }] }]
      : []),
    ...under('involvement'),
    said('measure', text('measure').includes('\n') ? undefined : text('measure') || undefined),
    ...(text('measure') === '' ? [paragraph(written('measure'))] : []),
    ...under('objective'),
    ...under('novelty'),
    ...under('partners'),
    ...(text('otherGrants') === ''
      ? []
      : [heading(3, t('application.heading.otherGrants')), ...body('otherGrants', notes.within(text('otherGrants')))]),
    ...benefitBlocks(draft, said, notes, i18n),
    said('progress', spanClaim(draft, i18n)),
    ...activityBlocks(draft, numbered, i18n),
    said('anchoring', isShort(owner) ? t('application.claim.owner', { owner }) : undefined),
    ...(text('anchoring') === '' ? [] : body('anchoring', notes.within(text('anchoring')))),
    ...(isShort(owner)
      ? []
      : [{ kind: 'facts' as const, items: [{ term: t('application.heading.owner'), words: written('owner') }] }]),
    said('learning', learning),
    ...(learning === undefined ? body('knowledge', written('knowledge')) : learnt === '' ? [] : [paragraph(learnt)]),
    ...under('afterGrant'),
    said('budget', budgetClaim(draft, grant, i18n)),
    ...budgetBlocks(draft, grant, i18n),
    said('signature', undefined),
    {
      kind: 'signature',
      lines: [t('application.signature.place'), t('application.signature.hand')],
      name: [...piecesOf(written('signer')), ...(text('office') === '' ? [] : [t('list.comma'), text('office')])],
    },
    ...announcementBlocks(draft, grant, notes, i18n),
    ...aboutBlocks(draft, used, context),
  ];
  const sources = notes.texts();
  return {
    title: text('measure') || t('application.draft.title'),
    blocks:
      sources.length > 0
        ? [...blocks, { kind: 'notes', heading: t('application.note.heading'), items: sources }]
        : blocks,
  };
}

type Section =
  | 'challenge'
  | 'targetGroup'
  | 'measure'
  | 'benefits'
  | 'progress'
  | 'anchoring'
  | 'learning'
  | 'budget'
  | 'signature';

const claimOf = (section: Section, claim: string, { t }: I18n) =>
  t('application.claim', { section: t(`application.section.${section}`), claim });

/** The texts of the application's body that are printed as they were written, in its order. */
const bodyTexts = [
  'challenge',
  'blindSpots',
  'targetGroup',
  'involvement',
  'objective',
  'novelty',
  'partners',
  'otherGrants',
  'anchoring',
  'knowledge',
  'afterGrant',
] as const satisfies readonly TextField[];
type BodyText = (typeof bodyTexts)[number];

/** The texts that are printed as they were written, where a figure's own sentence may stand, each with its field. */
export function writtenFields({ texts, benefits, encouragements, questions }: Draft, grant: Grant): WrittenField[] {
  return [
    ...[...bodyTexts, 'strategyLinks' as const].map((field) => ({ path: `texts.${field}`, text: texts[field] })),
    ...benefits.flatMap((row, i) =>
      benefitFields.map((field) => ({ path: `benefits.${i}.${field}`, text: row[field] })),
    ),
    ...grant.encouragements.items.map(({ id }) => ({ path: `encouragements.${id}`, text: encouragements[id] ?? '' })),
    ...grant.questions.map(({ id }) => ({ path: `questions.${id}`, text: questions[id] ?? '' })),
  ];
}

type WrittenField = { readonly path: FieldPath; readonly text: string };

export const writtenTexts = (draft: Draft, grant: Grant): string[] =>
  writtenFields(draft, grant).map(({ text }) => text);

function who(draft: Draft, { i18n, facts, grants, today }: ApplicationFacts): Fact[] {
  const { t } = i18n;
  const grant = grantOf(draft, grants);
  const date = i18n.date(grant.deadline.date);
  const { grant: sum } = budgetOf(draft, grant);
  const orWanted = (text: string, field: 'office' | 'municipality' | 'area' | 'areas') =>
    text === '' ? placeholder(t(`application.placeholder.${field}`)) : text;
  const areas = prioritiesOf(grant, grants).filter(({ priority }) => draft.areas.includes(priority.slug));
  return [
    {
      term: t('application.fact.applicant'),
      words: [
        orWanted(cleanText(draft.texts.office), 'office'),
        t('list.comma'),
        orWanted(cleanText(draft.texts.municipality), 'municipality'),
        t('list.comma'),
        orWanted(areaOf(draft, facts)?.name ?? '', 'area'),
      ],
    },
    {
      term: t('application.fact.areas'),
      words: [orWanted(areas.map(({ priority }) => priority.title).join('; '), 'areas')],
    },
    {
      term: t('application.draft.sum'),
      words: hasBudget(draft)
        ? [
            i18n.plural('application.draft.sum.text', draft.years, { grant: i18n.number(sum, 0) }),
            ...(leftOut(draft).isAny ? [' ', placeholder(t('application.placeholder.sum'))] : []),
          ]
        : [placeholder(t('application.placeholder.budget'))],
    },
    {
      term: t('application.fact.kind'),
      words:
        draft.firstYear === 1
          ? t('application.firstYear.new')
          : t('application.firstYear.later', { year: draft.firstYear }),
    },
    { term: t('application.draft.receiver'), words: grant.howToApply.receiver },
    {
      term: t('application.draft.deadline'),
      words: isOver(grant, today) ? t('application.draft.deadline.passed', { date }) : date,
    },
  ];
}

/** What stops the application, as something to be settled before it is sent: the announcement's own wording, and what to do. */
function stopBlocks(draft: Draft, grant: Grant, { t }: I18n): Block[] {
  const { intro } = grant.notFunded;
  return stoppedBy(draft, grant).map(({ wording, advice }) =>
    paragraph(
      [
        placeholder(
          t('application.placeholder.stopped', {
            heading: t('application.stopped.heading'),
            wording: t('application.stopped.wording', { intro, wording }),
            advice,
          }),
        ),
      ],
      'stop',
    ),
  );
}

const benefitFields = ['benefit', 'answers', 'baseline', 'aim', 'followUp'] as const;

/** What is taken into a heading is no longer than a line. */
const headingLetters = 80;
const isShort = (text: string) => text !== '' && text.length <= headingLetters && !text.includes('\n');

/** How a text begins, where that is a whole sentence and no longer than a heading; a sentence ends before a capital letter. */
function firstSentence(text: string): string | undefined {
  const [, first] = /^([^\n]+?)[.!](?=\s+\p{Lu}|\s*\n|$)/u.exec(text) ?? [];
  return first !== undefined && isShort(first) ? first : undefined;
}

function benefitBlocks(
  { benefits }: Draft,
  said: (section: Section, claim?: string) => Block,
  notes: Notes,
  i18n: I18n,
): Block[] {
  const { t } = i18n;
  const rows = benefits.filter(isFilled);
  if (rows.length === 0)
    return [said('benefits', undefined), paragraph([placeholder(t('application.placeholder.benefits'))])];
  const first = cleanText(rows[0]?.benefit ?? '');
  return [
    said('benefits', rows.length === 1 && isShort(first) ? first : undefined),
    ...rows.flatMap((row, i): Block[] => [
      ...(rows.length > 1 ? [heading(3, t('application.row.benefits', { number: i + 1 }))] : []),
      {
        kind: 'facts',
        items: benefitFields.map((field) => ({
          term: t(`application.fact.${field}`),
          words:
            row[field].trim() === '' ? [placeholder(t(`application.placeholder.${field}`))] : notes.within(row[field]),
        })),
      },
    ]),
  ];
}

/** From which month to which the activities last. */
function spanClaim({ activities }: Draft, { t }: I18n): string | undefined {
  const spans = activities.flatMap((row) => readSpan(row) ?? []);
  if (spans.length === 0) return undefined;
  const [from, to] = [Math.min(...spans.map((span) => span.from)), Math.max(...spans.map((span) => span.to))];
  return from === to ? t('application.claim.month', { from }) : t('application.claim.months', { from, to });
}

/** In place of an activity's time: that it is to be said, or what was typed and cannot be read. */
export function timeWanted({ from, to }: Row<'activities'>, { t }: I18n): Placeholder {
  const [start, end] = [cleanText(from), cleanText(to)];
  const isTyped = start !== '' || end !== '';
  return placeholder(
    isTyped
      ? t('application.placeholder.timeWrong', { from: start || '…', to: end || '…' })
      : t('application.placeholder.time'),
  );
}

function activityBlocks({ activities, texts }: Draft, numbered: () => number, i18n: I18n): Block[] {
  const { t } = i18n;
  const rows = activities.filter(isFilled);
  const start = cleanText(texts.start);
  const begins: Block[] =
    start === '' ? [] : [{ kind: 'facts', items: [{ term: t('application.heading.start'), words: start }] }];
  if (rows.length === 0) return [...begins, paragraph([placeholder(t('application.placeholder.activities'))])];
  const items = rows.map((row) => {
    const span = readSpan(row);
    const activity = cleanText(row.activity);
    const time = span && t(`application.draft.${span.from === span.to ? 'month' : 'months'}`, span);
    return { span, activity, time, timeWanted: timeWanted(row, i18n) };
  });
  return [
    ...begins,
    {
      kind: 'list',
      items: items.map(({ activity, time, timeWanted }): Words => {
        if (activity !== '' && time !== undefined) return t('application.draft.activity', { time, activity });
        const what = activity || placeholder(t('application.placeholder.activity'));
        return [time ?? timeWanted, ': ', what];
      }),
    },
    ...(items.some(({ span }) => span !== undefined)
      ? [
          {
            kind: 'picture' as const,
            drawing: {
              kind: 'timeline' as const,
              items: items.map(({ activity, span }) => ({ text: activity, span })),
              monthName: t('application.timeline.month'),
            },
            alt: t('application.timeline.alt', {
              items: items
                .flatMap(({ activity, time }) => (time === undefined ? [] : [`${time}: ${activity}`]))
                .join('. '),
            }),
            caption: t('application.timeline.caption', { number: numbered() }),
          },
        ]
      : []),
  ];
}
