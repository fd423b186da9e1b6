import { useI18n } from '../../i18n/I18nContext.tsx';
import { Link } from '../../ui/Link.tsx';
import { Quotation } from '../../ui/Quotation.tsx';
import { grantPlace } from '../../view/places.ts';
import type { AreaWording } from '../../view/priority.ts';

type Props = { readonly wordings: readonly AreaWording[] };

/** The area in the words of each announcement; where one does not have it, that is said. */
export function Wordings({ wordings }: Props) {
  const { t } = useI18n();
  return (
    <section className="prose">
      <h2>{t('area.wording')}</h2>
      {wordings.map(({ year, wording }) =>
        wording === undefined ? (
          <p key={year}>
            {t('area.notIn', { year })} <Link to={grantPlace(year)}>{t('quotation.from', { year })}</Link>
          </p>
        ) : (
          <Quotation key={year} year={year} to={grantPlace(year)}>
            <p>{wording}</p>
          </Quotation>
        ),
      )}
    </section>
  );
}
