import { useI18n } from '../../i18n/I18nContext.tsx';
import { Link } from '../../ui/Link.tsx';
import { SharedQuotation } from '../../ui/SharedQuotation.tsx';
import { sharedWordings } from '../../view/areas.ts';
import { grantPlace } from '../../view/places.ts';
import type { AreaWording } from '../../view/priority.ts';

type Props = { readonly wordings: readonly AreaWording[] };

/** The area in the words of each announcement, the same words once; where one does not have it, that is said. */
export function Wordings({ wordings }: Props) {
  const { t } = useI18n();
  return (
    <div>
      {sharedWordings(wordings).map((words) => (
        <SharedQuotation key={words.years[0]} words={words} />
      ))}
      {wordings
        .filter(({ wording }) => wording === undefined)
        .map(({ year }) => (
          <p key={year}>
            {t('area.notIn', { year })} <Link to={grantPlace(year)}>{t('quotation.from', { year })}</Link>
          </p>
        ))}
    </div>
  );
}
