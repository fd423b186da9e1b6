import { useTable } from '../../context/TableContext.tsx';
import type { Grant } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Link } from '../../ui/Link.tsx';
import { places } from '../../view/places.ts';
import { Block } from './Words.tsx';

/** Whether the announcement has figures, and what it says of them. */
export function TableNote({ grant }: { readonly grant: Grant }) {
  const { table } = useTable().printed;
  const { t } = useI18n();
  const { readingRule, colourRule } = table;
  if (!grant.hasTable) return <p>{t('announcement.table.none', { year: table.announcement })}</p>;
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
      <p>
        <Link to={places.start}>{t('announcement.table.link')}</Link>
      </p>
    </>
  );
}
