import { hasBudget } from '../../domain/draftChecks.ts';
import { placedPositions, readBudget, unreadAmounts } from '../../domain/draftNumbers.ts';
import type { BudgetDraft, Draft } from '../../domain/application.ts';
import { sumBudget } from '../../domain/budget.ts';
import type { BudgetSum, PositionInput } from '../../domain/budget.ts';
import type { Grant } from '../../domain/grant.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import { cleanText, paragraph } from './blocks.ts';
import type { Block, TableRow } from './blocks.ts';
import { fieldName } from './lacks.ts';

/** The draft's sums by the rules of its announcement. */
export function budgetOf(draft: BudgetDraft, { amounts }: Grant): BudgetSum {
  return sumBudget(readBudget(draft), amounts);
}

/** "37,5 % i 6 md.": what a position is reckoned from. */
export function positionText({ percentage, months }: PositionInput, { t, number }: I18n): string {
  const decimals = percentage % 100 === 0 ? 0 : percentage % 10 === 0 ? 1 : 2;
  return t('application.draft.budget.position', { percentage: number(percentage / 100, decimals), months });
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

/** The budget as a table with sums for each year and in all, with the formula under it. */
export function budgetBlocks(draft: Draft, grant: Grant, i18n: I18n): Block[] {
  const { t, number, plural } = i18n;
  if (!hasBudget(draft)) return [paragraph(t('application.draft.budget.none'), 'quiet')];
  const sum = budgetOf(draft, grant);
  const kroner = (amount: number) => number(amount, 0);
  const placed = placedPositions(draft);
  const notCounted = placed.flat().filter(({ input }) => !input).length;
  const rows = sum.years.flatMap(({ positions, otherOwn, granted, own, total }, y): TableRow[] => {
    const year = y + draft.firstYear;
    const counted = (placed[y] ?? []).flatMap(({ title, input }) => (input ? [{ title, input }] : []));
    return [
      ...positions.flatMap((share, i): TableRow[] => {
        const { title = '', input } = counted[i] ?? {};
        const how = input ? `${positionText(input, i18n)}, ` : '';
        return [
          {
            cells: [
              cleanText(title) || t('application.draft.budget.unnamed'),
              how + t('application.draft.budget.limit', { limit: kroner(share.limit) }),
              ...[share.cost, share.granted, share.own].map(kroner),
            ],
          },
        ];
      }),
      ...(otherOwn > 0
        ? [{ cells: [t('application.otherOwn'), '', kroner(otherOwn), kroner(0), kroner(otherOwn)] }]
        : []),
      { cells: [t('application.draft.budget.year', { year }), '', ...[total, granted, own].map(kroner)], isSum: true },
    ];
  });
  const { competence } = sum;
  if (competence.cost > 0) {
    const limit = t('application.draft.budget.limit', { limit: kroner(competence.limit) });
    const { cost, granted, own } = competence;
    rows.push({ cells: [t('application.competence'), limit, ...[cost, granted, own].map(kroner)] });
  }
  rows.push({
    cells: [t('application.draft.budget.total'), '', ...[sum.total, sum.grant, sum.own].map(kroner)],
    isSum: true,
  });
  return [
    {
      kind: 'table',
      caption: t('application.draft.budget.caption'),
      head: (['post', 'how', 'cost', 'granted', 'own'] as const).map((column) =>
        t(`application.draft.budget.${column}`),
      ),
      rows,
      numeric: [2, 3, 4],
    },
    ...(notCounted > 0 ? [paragraph(plural('application.draft.budget.notCounted', notCounted), 'quiet')] : []),
    ...unreadAmounts(draft).map(({ path, field }) =>
      paragraph(
        t('application.draft.budget.unread', { where: fieldName(path, field, draft.firstYear, i18n) }),
        'quiet',
      ),
    ),
    ...formulaTexts(grant, i18n).map((text) => paragraph(text, 'quiet')),
  ];
}
