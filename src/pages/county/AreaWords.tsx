import { useI18n } from '../../i18n/I18nContext.tsx';
import { Quotation } from '../../ui/Quotation.tsx';
import type { ProfileArea } from '../../view/profile.ts';
import { Fold } from '../Fold.tsx';

/** What the announcement itself says of each area. */
export function AreaWords({ profile }: { readonly profile: readonly ProfileArea[] }) {
  const { t } = useI18n();
  return (
    <Fold id="ord" title={t('county.words')}>
      {profile.map(({ slug, title, year, wording }) => (
        <section key={slug}>
          <h3>{title}</h3>
          <Quotation year={year}>{wording}</Quotation>
        </section>
      ))}
    </Fold>
  );
}
