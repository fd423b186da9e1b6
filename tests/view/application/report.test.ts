import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/domain/application.ts';
import { plainText } from '../../../src/export/application/plainText.ts';
import { plannedHelp, viewReport } from '../../../src/view/application/report.ts';
import { context, fullDraft } from '../../support/draft.ts';

const textOf = (draft: Draft) => plainText(viewReport(draft, context)).replaceAll('\u00a0', ' ');

const reported: Draft = fullDraft({
  activities: [{ activity: 'Kartlegge', from: '1', to: '3', done: 'Kartla 38 ungdommer' }],
  benefits: [{ benefit: 'Flere i arbeid', answers: 'Ja', baseline: '12', aim: '24', followUp: '', result: '21' }],
  perYear: [
    {
      positions: [{ title: 'Leder', percentage: '100', months: '12', cost: '700 000', spent: '712 500' }],
      otherOwn: '25 000',
      otherOwnSpent: '20 000',
    },
  ],
  competence: '12 000',
  report: {
    awarded: '610 000',
    reached: '38',
    reported: 'Alt ble gjort.',
    deviations: 'Start i mars.',
    learned: 'At det tar tid.',
    onward: 'Går inn i driften.',
    competenceSpent: '12 000',
  },
});

describe('the report', () => {
  it('has what was planned beside what was done, and says that the headings are not the announcement’s', () => {
    const text = textOf(reported);
    expect(text).toMatch(/^Rapport: Rett i jobb\n/);
    for (const part of [
      'Rapporteringsfrist: 1. februar 2022',
      'Innvilget beløp: 610 000 kroner',
      'Personer: 40 planlagt, 38 nådd',
      'Kartlegge\tMåned 1–3\tKartla 38 ungdommer',
      'Flere i arbeid\t12\t24\t21',
      'Avvik fra planen\n\nStart i mars.',
      'Kunngjøringen fastsetter ingen mal',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('[');
  });

  it('has the budget beside what was spent, with what is left or lacks', () => {
    const text = textOf(reported);
    // 700 000 − 712 500; 25 000 − 20 000; 12 000 − 12 000.
    expect(text).toContain('Leder\t700 000\t712 500\t−12 500');
    expect(text).toContain('Annen egenandel\t25 000\t20 000\t5 000');
    expect(text).toContain('Sum år 1\t725 000\t732 500\t−7 500');
    expect(text).toContain('Kompetansemidler\t12 000\t12 000\t0');
    expect(text).toContain('I alt\t737 000\t744 500\t−7 500');
  });

  it('says of what has not been entered that it has not, and gives no sum as if nothing was spent', () => {
    const text = textOf(fullDraft());
    expect(text).toContain('Leder\t700 000\t[Ikke ført]\t');
    expect(text).toContain('I alt\t737 000\t0 så langt\t');
    for (const part of ['[Oppgi innvilget beløp]', '[Beskriv hva dere lærte]', '[Oppgi resultatet]'])
      expect(text).toContain(part);
  });
});

it('says what was typed of a time that cannot be reckoned with, and that none was where none is', () => {
  const help = (from: string, to: string) => plannedHelp({ activity: 'A', from, to }, context.i18n);
  expect(help('1', '3')).toMatch(/^Planlagt: måned 1.*3$/i);
  expect(help('12', '11')).toContain('fra måned 12 til måned 11');
  expect(help('', '')).toBe('Planlagt: ingen måned er oppgitt');
});
