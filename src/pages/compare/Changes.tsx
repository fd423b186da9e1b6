import { usePrintedBasis, useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { ChangeLead, ChangeMethod, ChangeTable } from '../../ui/ChangeTable.tsx';
import { changeTitle, sharedIndicators, viewChange } from '../../view/change.ts';

/** How the figures of the counties side by side have changed since the table before, the country's first. */
export function Changes({ counties }: { readonly counties: readonly County[] }) {
  const { before, isSummed } = useTable();
  const basis = usePrintedBasis();
  const i18n = useI18n();
  const { t } = i18n;
  if (!before || isSummed || counties.length === 0) return null;
  const all = [basis.dataset.country, ...counties];
  const parts = sharedIndicators(basis, before).map((indicator) => ({
    indicator,
    rows: all.flatMap((county) => viewChange(basis, before, indicator, county, i18n) ?? []),
  }));
  const rows = parts.flatMap((part) => part.rows);
  return (
    <section aria-labelledby="endring">
      <h3 id="endring">{changeTitle(basis, before, i18n)}</h3>
      <ChangeLead rows={rows} />
      {parts.map(({ indicator, rows: own }) => (
        <ChangeTable
          key={indicator.id}
          caption={indicator.shortLabel}
          head={t('table.county')}
          nameOf={({ county }) => county.name}
          rows={own}
        />
      ))}
      <ChangeMethod rows={rows} />
    </section>
  );
}
