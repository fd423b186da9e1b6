import { hasBudget } from '../../domain/draftChecks.ts';
import { leftOut, placedPositions, readBudget } from '../../domain/draftNumbers.ts';
import type { PlacedPosition } from '../../domain/draftNumbers.ts';
import type { BudgetDraft, Draft } from '../../domain/application.ts';
import { sumBudget } from '../../domain/budget.ts';
import type { BudgetSum, PositionInput } from '../../domain/budget.ts';
import type { Grant } from '../../domain/grant.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import { cleanText, heading, paragraph, placeholder } from './blocks.ts';
import type { Block, TableRow } from './blocks.ts';
import { fieldName } from './lacks.ts';

/** The draft's sums by the rules of its announcement. */
export function budgetOf(draft: BudgetDraft, { amounts }: Grant): BudgetSum {
  return sumBudget(readBudget(draft), amounts);
}

/** How the amounts are reckoned, in words that follow the announcement's rules. */
export function formulaTexts({ amounts }: Grant, { t, number }: I18n): string[] {
  const { byPercentage, byMonths, note } = amounts.proRata;
  const limit = number(amounts.positionKroner, 0);
  const formula =
    byPercentage && byMonths
      ? t('application.formula.position', { limit })
      : byPercentage
        ? t('application.formula.position.noMonths', { limit })
        : byMonths
          ? t('application.formula.position.noPercentage', { limit })
          : t('application.formula.position.full', { limit });
  return [formula, t('application.formula.own'), note];
}

/** How much is applied for, and what is paid beside it, where all of it can be reckoned. */
export function budgetClaim(draft: Draft, grant: Grant, { t, number }: I18n): string | undefined {
  if (!hasBudget(draft) || leftOut(draft).isAny) return undefined;
  const sum = budgetOf(draft, grant);
  const amounts = { grant: number(sum.grant, 0), own: number(sum.own, 0) };
  return t(sum.own > 0 ? 'application.claim.budget' : 'application.claim.budget.grant', amounts);
}

/** The budget as a table with sums for each year and in all; what cannot be reckoned with is to be written. */
export function budgetBlocks(draft: Draft, grant: Grant, i18n: I18n): Block[] {
  const { t, number } = i18n;
  if (!hasBudget(draft)) return [paragraph([placeholder(t('application.placeholder.budget'))])];
  const sum = budgetOf(draft, grant);
  const kroner = (amount: number) => number(amount, 0);
  const placed = placedPositions(draft);
  const left = leftOut(draft);
  const rows = sum.years.flatMap(({ positions, otherOwn, granted, own, total }, y): TableRow[] => {
    const year = y + draft.firstYear;
    // Nothing that is filled in is no sum of 0.
    if (left.emptyYears.includes(year)) return [];
    const counted = countedIn(placed[y] ?? []);
    return [
      ...positions.map((share, i): TableRow => {
        const { title = '', input } = counted[i] ?? {};
        const how = input ? [percentageText(input, i18n), String(input.months)] : ['', ''];
        return { cells: [titleOf(title, i18n), ...how, ...[share.cost, share.granted, share.own].map(kroner)] };
      }),
      ...(otherOwn > 0
        ? [{ cells: [t('application.otherOwn'), '', '', kroner(otherOwn), kroner(0), kroner(otherOwn)] }]
        : []),
      {
        cells: [t('application.draft.budget.year', { year }), '', '', ...[total, granted, own].map(kroner)],
        isSum: true,
      },
    ];
  });
  const { competence } = sum;
  if (competence.cost > 0) {
    const { cost, granted, own } = competence;
    rows.push({ cells: [t('application.competence'), '', '', ...[cost, granted, own].map(kroner)] });
  }
  rows.push({
    cells: [t('application.draft.budget.total'), '', '', ...[sum.total, sum.grant, sum.own].map(kroner)],
    isSum: true,
  });
  return [
    paragraph(t('application.draft.budget.caption'), 'quiet'),
    {
      kind: 'table',
      caption: t('application.draft.budget.caption'),
      head: (['post', 'percentage', 'months', 'cost', 'granted', 'own'] as const).map((column) =>
        t(`application.draft.budget.${column}`),
      ),
      rows,
      numeric: [1, 2, 3, 4, 5],
    },
    ...leftOutTexts(draft, i18n).map((text) =>
      paragraph([placeholder(t('application.placeholder.leftOut', { text }))]),
    ),
  ];
}

/** What the sums are without, and what to do about it. */
export function leftOutTexts(draft: BudgetDraft, i18n: I18n): string[] {
  const { t, plural } = i18n;
  const { overFull, open, unread, emptyYears } = leftOut(draft);
  return [
    ...(overFull > 0 ? [plural('application.sums.overFull', overFull)] : []),
    ...(open > 0 ? [plural('application.sums.open', open)] : []),
    ...unread.map(({ path, field }) =>
      t('application.sums.unread', { where: fieldName(path, field, draft.firstYear, i18n) }),
    ),
    ...emptyYears.map((year) => t('application.sums.emptyYear', { year })),
  ];
}

/** How the amounts are reckoned by the announcement, and the most that each can be. */
export function budgetRuleBlocks(draft: Draft, grant: Grant, i18n: I18n): Block[] {
  if (!hasBudget(draft)) return [];
  const { t, number } = i18n;
  const { competence, years } = budgetOf(draft, grant);
  const { proRata } = grant.amounts;
  const placed = placedPositions(draft);
  const limit = (amount: number) => number(amount, 0);
  const positions = years.flatMap((year, y) =>
    countedIn(placed[y] ?? []).map(({ title, input }, i) =>
      t('application.rules.position', {
        title: titleOf(title, i18n),
        year: y + draft.firstYear,
        percentage: percentageText(input, i18n),
        months: input.months,
        limit: limit(year.positions[i]?.limit ?? 0),
      }),
    ),
  );
  const [formula = '', own = ''] = formulaTexts(grant, i18n);
  return [
    heading(3, t('application.rules.heading')),
    paragraph(
      [
        formula,
        own,
        ...(proRata.perYear ? [t('application.rules.perYear')] : []),
        ...(proRata.competenceOncePerMeasure ? [t('application.rules.competenceOnce')] : []),
      ].join(' '),
    ),
    {
      kind: 'list',
      items: [
        ...positions,
        ...(competence.cost > 0 ? [t('application.rules.competence', { limit: limit(competence.limit) })] : []),
      ],
    },
  ];
}

const countedIn = (placed: readonly PlacedPosition[]) =>
  placed.flatMap(({ title, input }) => (input ? [{ title, input }] : []));

const titleOf = (title: string, { t }: I18n) => cleanText(title) || t('application.draft.budget.unnamed');

function percentageText({ percentage }: PositionInput, { number }: I18n): string {
  return number(percentage / 100, percentage % 100 === 0 ? 0 : percentage % 10 === 0 ? 1 : 2);
}
