import { useFacts, useTable } from '../../context/TableContext.tsx';
import type { Grant } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Link } from '../../ui/Link.tsx';
import { places } from '../../view/places.ts';
import { followingQuery } from '../../state/url.ts';
import { defaultChoice } from '../../domain/choice.ts';
import { Block } from './Words.tsx';

/** The announcement's own table, whichever the site shows, and the address where it stands; none where there is none. */
function useOwnTable({ year }: Grant) {
  const { tables } = useTable();
  const words = useFacts().tableWords.find(({ announcement }) => announcement === year);
  // With one table no address names it.
  const query = words && tables.length > 1 ? followingQuery({ ...defaultChoice, table: words.id }) : '';
  return words && { words, place: places.start + query };
}

/** How to read the page, and the way to the table whose figures are not on it. */
export function GrantLead({ grant }: { readonly grant: Grant }) {
  const own = useOwnTable(grant);
  const { t } = useI18n();
  return (
    <p className="small">
      {t(grant.hasTable ? 'announcement.lead.text' : 'announcement.lead')}
      {own && (
        <>
          {' '}
          <Link to={own.place}>{t('announcement.table.link')}</Link>
        </>
      )}
    </p>
  );
}

/** Whether the announcement has figures, and what it says of them. */
export function TableNote({ grant }: { readonly grant: Grant }) {
  const { printed, tables } = useTable();
  const own = useOwnTable(grant);
  const { t, list } = useI18n();
  if (!grant.hasTable) {
    const years = tables.map(({ announcement }) => String(announcement)).reverse();
    return (
      <p>
        {tables.length > 1
          ? t('announcement.table.noneOf', { years: list(years) })
          : t('announcement.table.none', { year: printed.table.announcement })}
      </p>
    );
  }
  if (!own) return <p>{t('announcement.table.elsewhere')}</p>;
  const { title, readingRule, colourRule, sources } = own.words;
  return (
    <>
      <p>{t('announcement.table.here', { title })}</p>
      <Block>
        <p>
          {readingRule.lead} {readingRule.rest}
        </p>
        <p>
          {colourRule.wording} {colourRule.making}
        </p>
        <p>{sources}</p>
      </Block>
      <p className="actions">
        <Link to={own.place}>{t('announcement.table.link')}</Link>
      </p>
    </>
  );
}
