import { useFacts, useTable } from '../../context/TableContext.tsx';
import type { DataPackage } from '../../domain/dataPackage.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';

/** On what terms the figures and the map may be used, and whom to name. */
export function Licence() {
  const { dataPackage } = useFacts();
  const credit = useTable().map?.geometry.credit ?? '';
  const { t } = useI18n();
  return (
    <>
      <p>{t('about.licence.terms')}</p>
      <Titles list={dataPackage.licenses} />
      <p>{t('about.licence.ssb')}</p>
      <p>{t('about.licence.sources')}</p>
      <Titles list={dataPackage.sources} />
      <p>{t('about.licence.map', { credit })}</p>
    </>
  );
}

function Titles({ list }: { readonly list: DataPackage['licenses'] }) {
  return (
    <ul>
      {list.map(({ title, path }) => (
        <li key={title}>{path === undefined ? title : <a href={path}>{title}</a>}</li>
      ))}
    </ul>
  );
}
