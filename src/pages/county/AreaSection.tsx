import type { County } from '../../domain/county.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Link } from '../../ui/Link.tsx';
import { Quotation } from '../../ui/Quotation.tsx';
import { priorityPlace } from '../../view/places.ts';
import type { ProfileArea } from '../../view/profile.ts';
import { ProfileFigure } from './ProfileFigure.tsx';

type Props = { readonly view: ProfileArea; readonly county: County };

/** A priority area: the announcement's words, each figure, what speaks for and against, and what has no figure. */
export function AreaSection({ view, county }: Props) {
  const { t } = useI18n();
  const { slug, title, year, wording, rows, verdicts, missing } = view;
  return (
    <section className="profile-area" aria-labelledby={slug}>
      <h3 id={slug}>{title}</h3>
      <Quotation year={year}>{wording}</Quotation>
      <dl className="verdicts">
        {verdicts.map(({ support, term, text }) => (
          <div key={support}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {rows.map((row) => (
        <ProfileFigure key={row.figure.indicator.id} row={row} county={county} />
      ))}
      {missing.map(({ theme, sentence, where }) => (
        <div key={theme} className="no-figure">
          <p>
            <b>{sentence}.</b> {where}
          </p>
        </div>
      ))}
      <p className="area-more">
        <Link to={priorityPlace(slug)}>
          {t('county.area.more')}
          <span className="visually-hidden">: {title}</span>
        </Link>
      </p>
    </section>
  );
}
