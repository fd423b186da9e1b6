import { useTable } from '../../context/TableContext.tsx';
import type { Grant } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Link } from '../../ui/Link.tsx';
import { places } from '../../view/places.ts';
import { followingQuery } from '../../state/url.ts';
import { defaultChoice } from '../../domain/choice.ts';
import type { TableId } from '../../domain/ids.ts';
import { Block } from './Words.tsx';

const tablePlace = (table: TableId) => places.start + followingQuery({ ...defaultChoice, table });

/** Whether the announcement has figures, and what it says of them. */
export function TableNote({ grant }: { readonly grant: Grant }) {
  const { printed, tables } = useTable();
  const { table } = printed;
  const own = tables.find(({ announcement }) => announcement === grant.year);
  const { t, list } = useI18n();
  const { readingRule, colourRule } = table;
  if (!grant.hasTable) {
    const years = tables.map(({ announcement }) => String(announcement)).reverse();
    return (
      <p>
        {tables.length > 1
          ? t('announcement.table.noneOf', { years: list(years) })
          : t('announcement.table.none', { year: table.announcement })}
      </p>
    );
  }
  if (own && own.id !== table.id)
    return (
      <p>
        {t('announcement.table.other', { division: own.divisionLabel })}{' '}
        <Link to={tablePlace(own.id)}>{t('announcement.table.link')}</Link>
      </p>
    );
  if (grant.year !== table.announcement) return <p>{t('announcement.table.elsewhere')}</p>;
  return (
    <>
      <p>{t('announcement.table.here', { title: table.title })}</p>
      <Block>
        <p>
          {readingRule.lead} {readingRule.rest}
        </p>
        <p>
          {colourRule.wording} {colourRule.making}
        </p>
        <p>{table.sources}</p>
      </Block>
      <p className="actions">
        <Link to={tables.length > 1 ? tablePlace(table.id) : places.start}>{t('announcement.table.link')}</Link>
      </p>
    </>
  );
}
