import { useTable } from '../../context/TableContext.tsx';
import { layoutTiles } from '../../charts/tiles.layout.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Link } from '../../ui/Link.tsx';
import type { CountyMarks } from '../../view/counties.ts';
import { countyPlace } from '../../view/places.ts';
import grid from '../../charts/tilePlaces.module.css';
import css from './CountiesPage.module.css';

type Props = { readonly marks: readonly CountyMarks[]; readonly label: string };

/** One tile a county, about where it lies, each a link to its page, with the signs of what it is highest and lowest in. */
export function CountyTiles({ marks, label }: Props) {
  const { map } = useTable();
  const { t } = useI18n();
  if (!map) return null;
  return (
    <nav className={css.map} aria-label={label}>
      <ul className={`${css.tiles} ${grid.places}`}>
        {layoutTiles(map.geometry.tiles).map(({ county: code, row, column }) => {
          const found = marks.find(({ county }) => county.code === code);
          return (
            found && (
              <li key={code} data-row={row} data-column={column}>
                <Link to={countyPlace(found.county)}>
                  <span>{found.county.name}</span>
                  {/* In words they stand in the list. */}
                  <span className={css.signs} aria-hidden>
                    {found.marks.map(({ id, mark }) => (
                      <span key={id} data-mark={mark.tone}>
                        {mark.symbol}
                      </span>
                    ))}
                  </span>
                </Link>
              </li>
            )
          );
        })}
      </ul>
      <p className={css.key}>{t('counties.marks')}</p>
    </nav>
  );
}
