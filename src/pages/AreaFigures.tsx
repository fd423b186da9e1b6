import type { County } from '../domain/county.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { Mark, Verdict } from '../ui/Tags.tsx';
import type { AreaFigure } from '../view/areas.ts';
import { Unbroken } from '../ui/Unbroken.tsx';
import css from './AreaFigures.module.css';

type Props = { readonly figures: readonly AreaFigure[]; readonly county: County | undefined };

/** An area's figures: what the county's say, or before one is chosen who is highest and lowest. */
export function AreaFigures({ figures, county }: Props) {
  const { t } = useI18n();
  const columns = county ? (['says'] as const) : (['highest', 'lowest'] as const);
  return (
    <table className={css.figures}>
      <caption>{county ? t('areas.figures.own', { name: county.name }) : t('areas.figures.ends')}</caption>
      {/* The widths stand before the first figure does: a page that comes in pieces keeps them. */}
      <colgroup>
        <col />
        <col />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('areas.figures.label')}</th>
          {county && <th scope="col">{county.name}</th>}
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`areas.figures.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map(({ id, label, period, own, ends, country }) => (
          <tr key={id}>
            <th scope="row">
              <Unbroken text={label} /> <span className={css.small}>{period}</span>{' '}
              {/* Neither the highest nor the lowest: it stands with what is measured. */}
              {!own && <span className={css.small}>{country}</span>}
            </th>
            {own ? (
              <>
                <td>
                  <b>{own.value}</b>{' '}
                  <span className={css.small}>{own.extreme ? <Mark {...own.extreme}>{own.rank}</Mark> : own.rank}</span>{' '}
                  <span className={css.small}>{country}</span>
                </td>
                <td>
                  <Verdict sign={own.support.support}>{own.support.text}</Verdict>
                  {own.support.barely !== undefined && <span className={css.small}>{own.support.barely}</span>}
                </td>
              </>
            ) : (
              <>
                <td>{ends?.highest}</td>
                <td>{ends?.lowest}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
