import { accountsOf } from '../../domain/accounts.ts';
import type { AccountLine, AccountSum } from '../../domain/accounts.ts';
import { isFilled } from '../../domain/application.ts';
import type { Draft, ReportText, Row } from '../../domain/application.ts';
import { readNumber, readSpan, wrongIn } from '../../domain/draftNumbers.ts';
import type { Grant } from '../../domain/grant.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import { cleanText, heading, paragraph, placeholder } from './blocks.ts';
import type { Block, DocumentView, Fact, TableRow, Words } from './blocks.ts';
import { areaOf, grantOf } from './context.ts';
import { timeWanted } from './planBlocks.ts';
import type { ApplicationFacts } from './context.ts';

/**
 * The report of a grant that has been used: what was planned beside what was done, the budget beside what was spent.
 * The announcement asks for a status and accounts and says no more, so the headings are ours.
 */
export function viewReport(draft: Draft, context: ApplicationFacts): DocumentView {
  const { i18n, grants, facts } = context;
  const { t } = i18n;
  const grant = grantOf(draft, grants);
  const measure = cleanText(draft.texts.measure);
  const wanted = (field: WantedReport): Words =>
    cleanText(draft.report[field]) || [placeholder(t(`application.report.placeholder.${field}`))];
  const under = (field: WantedReport) => [
    heading(3, t(`application.report.heading.${field}`)),
    paragraph(wanted(field)),
  ];
  const office = [draft.texts.office, draft.texts.municipality, areaOf(draft, facts)?.name ?? '']
    .map(cleanText)
    .filter((part) => part !== '');
  const people = cleanText(draft.texts.people);
  const reached = readNumber('reached', draft.report.reached);
  const heads: Fact[] = [
    {
      term: t('application.fact.applicant'),
      words: office.join(t('list.comma')) || [placeholder(t('application.placeholder.office'))],
    },
    { term: t('application.draft.receiver'), words: grant.howToApply.receiver },
    { term: t('application.report.deadline'), words: i18n.date(grant.reporting.date) },
    { term: t('application.report.text.awarded'), words: amount('awarded', draft, i18n) },
    {
      term: t('application.report.people'),
      words: [
        ...(people === '' ? [] : [t('application.report.people.planned', { people }), t('list.comma')]),
        reached.kind === 'number'
          ? t('application.report.people.reached', { people: i18n.number(reached.value, 0) })
          : reached.kind === 'wrong' && wrongIn('reached', draft.report.reached) === undefined
            ? t('application.report.people.reached', { people: cleanText(draft.report.reached) })
            : placeholder(t('application.report.placeholder.reached')),
      ],
    },
  ];
  return {
    title: measure === '' ? t('application.report.title') : t('application.report.title.of', { measure }),
    blocks: [
      paragraph(t('application.draft.for', { grant: grant.title, year: grant.year }), 'quiet'),
      { kind: 'facts', items: heads },
      heading(2, t('application.report.status')),
      ...under('reported'),
      heading(3, t('application.rows.activities')),
      ...activityBlocks(draft, i18n),
      heading(3, t('application.section.benefits')),
      ...benefitBlocks(draft, i18n),
      ...under('deviations'),
      ...under('learned'),
      ...under('onward'),
      heading(2, t('application.report.accounts')),
      ...accountBlocks(draft, grant, i18n),
      heading(2, t('application.section.signature')),
      {
        kind: 'signature',
        lines: [t('application.signature.place'), t('application.signature.hand')],
        name: cleanText(draft.texts.signer) || [placeholder(t('application.placeholder.signer'))],
      },
      paragraph(t('application.report.headings'), 'quiet'),
    ],
  };
}

type WantedReport = Exclude<ReportText, 'awarded' | 'reached' | 'competenceSpent'>;

function amount(field: 'awarded', { report }: Draft, { t, number }: I18n): Words {
  const read = readNumber(field, report[field]);
  return read.kind === 'number'
    ? t('application.report.kroner', { amount: number(read.value, 0) })
    : [placeholder(t('application.report.placeholder.awarded'))];
}

/** What was planned of an activity, to the one who reports on it: what was typed, too, where it cannot be reckoned with. */
export function plannedHelp(row: Row<'activities'>, i18n: I18n): string {
  const planned = plannedText(row, i18n);
  if (planned !== undefined) return i18n.t('application.report.planned.of', { planned });
  const [from, to] = [cleanText(row.from), cleanText(row.to)];
  return from === '' && to === ''
    ? i18n.t('application.report.planned.none')
    : i18n.t('application.report.planned.wrong', { from: from || '…', to: to || '…' });
}

/** What was planned of an activity, in words; nothing where no month is said. */
function plannedText(row: Row<'activities'>, { t }: I18n): string | undefined {
  const span = readSpan(row);
  return span && t(`application.draft.${span.from === span.to ? 'month' : 'months'}`, span);
}

function activityBlocks({ activities }: Draft, i18n: I18n): Block[] {
  const { t } = i18n;
  const rows = activities.filter(isFilled);
  if (rows.length === 0) return [paragraph([placeholder(t('application.placeholder.activities'))])];
  return [
    {
      kind: 'table',
      caption: t('application.report.activities.caption'),
      head: [t('application.report.activity'), t('application.report.planned'), t('application.report.done')],
      rows: rows.map((row): TableRow => ({
        cells: [
          cleanText(row.activity) || [placeholder(t('application.placeholder.activity'))],
          plannedText(row, i18n) ?? [timeWanted(row, i18n)],
          cleanText(row.done ?? '') || [placeholder(t('application.report.placeholder.done'))],
        ],
      })),
      numeric: [],
    },
  ];
}

function benefitBlocks({ benefits }: Draft, { t }: I18n): Block[] {
  const rows = benefits.filter(isFilled);
  if (rows.length === 0) return [paragraph([placeholder(t('application.placeholder.benefits'))])];
  const cell = (text: string, field: 'benefit' | 'baseline' | 'aim'): Words =>
    cleanText(text) || [placeholder(t(`application.placeholder.${field}`))];
  return [
    {
      kind: 'table',
      caption: t('application.report.benefits.caption'),
      head: [
        t('application.fact.benefit'),
        t('application.fact.baseline'),
        t('application.fact.aim'),
        t('application.report.result'),
      ],
      rows: rows.map(({ benefit, baseline, aim, result = '' }): TableRow => ({
        cells: [
          cell(benefit, 'benefit'),
          cell(baseline, 'baseline'),
          cell(aim, 'aim'),
          cleanText(result) || [placeholder(t('application.report.placeholder.result'))],
        ],
      })),
      numeric: [],
    },
  ];
}

/** What a line of the accounts is called. */
export function postName({ post, title }: AccountLine, { t }: I18n): string {
  return post === 'position' ? cleanText(title) || t('application.draft.budget.unnamed') : t(`application.${post}`);
}

/** A sum of the accounts as cells; without every line's amount there is none, only what has been entered so far. */
function sumCells(name: string, { budget, spent, open }: AccountSum, i18n: I18n): TableRow {
  const { t, number } = i18n;
  const isWhole = open === 0;
  return {
    cells: [
      name,
      number(budget, 0),
      isWhole ? number(spent, 0) : t('application.report.soFar', { amount: number(spent, 0) }),
      isWhole ? number(budget - spent, 0) : '',
    ],
    isSum: true,
  };
}

/** The budget beside what was spent. A line that has not been entered is a placeholder, never nothing spent. */
function accountBlocks(draft: Draft, grant: Grant, i18n: I18n): Block[] {
  const { t, number } = i18n;
  const { years, competence, total } = accountsOf(draft, grant.amounts);
  if (total.open === 0 && years.every(({ lines }) => lines.length === 0) && !competence)
    return [paragraph([placeholder(t('application.placeholder.budget'))])];
  const toRow = (line: AccountLine): TableRow => ({
    cells: [
      postName(line, i18n),
      line.budget === undefined ? '' : number(line.budget, 0),
      line.spent === undefined ? [placeholder(t('application.report.placeholder.spent'))] : number(line.spent, 0),
      line.budget === undefined || line.spent === undefined ? '' : number(line.budget - line.spent, 0),
    ],
  });
  return [
    paragraph(t('application.report.accounts.caption'), 'quiet'),
    {
      kind: 'table',
      caption: t('application.report.accounts.caption'),
      head: (['post', 'budgeted', 'spent', 'difference'] as const).map((column) => t(`application.report.${column}`)),
      rows: [
        ...years.flatMap((year, y) =>
          year.lines.length === 0
            ? []
            : [
                ...year.lines.map(toRow),
                sumCells(t('application.draft.budget.year', { year: y + draft.firstYear }), year, i18n),
              ],
        ),
        ...(competence ? [toRow(competence)] : []),
        sumCells(t('application.draft.budget.total'), total, i18n),
      ],
      numeric: [1, 2, 3],
    },
  ];
}
