import type { BudgetDraft } from '../../domain/application.ts';
import type { Grant } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { budgetOf, leftOutTexts } from '../../view/application/budgetBlocks.ts';

/** The sums in whole kroner, for each year and in all. */
export function Sums({ draft, grant }: { readonly draft: BudgetDraft; readonly grant: Grant }) {
  const i18n = useI18n();
  const { t, number } = i18n;
  const budget = budgetOf(draft, grant);
  const sums = {
    positions: budget.positions,
    competence: budget.competence.granted,
    grant: budget.grant,
    own: budget.own,
    total: budget.total,
  } as const;
  return (
    <section className="sums" aria-label={t('application.sums')}>
      <dl>
        {(['positions', 'competence', 'grant', 'own', 'total'] as const).map((name) => (
          <div key={name} data-strong={name === 'grant' || undefined}>
            <dt>{t(`application.sum.${name}`)}</dt>
            <dd>
              <span data-sum={name} data-kroner={sums[name]}>
                {number(sums[name], 0)}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {leftOutTexts(draft, i18n).map((text) => (
        <p key={text} className="row-note" data-warn="">
          {text}
        </p>
      ))}
      {budget.years.length > 1 && (
        <ul>
          {budget.years.map(({ granted, own, total }, i) => (
            <li key={i}>
              {t('application.sum.year', {
                year: i + draft.firstYear,
                granted: number(granted, 0),
                own: number(own, 0),
                total: number(total, 0),
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
