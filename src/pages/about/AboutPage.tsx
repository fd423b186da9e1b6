import { useMemo } from 'react';
import type { People } from '../../domain/compare.ts';
import type { Crosswalk } from '../../domain/crosswalk.ts';
import type { DataPackage } from '../../domain/dataPackage.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { MapGeometry } from '../../domain/geometry.ts';
import type { Grants } from '../../domain/grant.ts';
import type { PriorityColumns } from '../../domain/priority.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { ReadingRule } from '../../ui/ReadingRule.tsx';
import { places } from '../../view/places.ts';
import { Checks } from './Checks.tsx';
import { Colours } from './Colours.tsx';
import { Definitions } from './Definitions.tsx';
import { Divisions } from './Divisions.tsx';
import { Downloads } from './Downloads.tsx';
import { downloads } from './files.ts';
import { Licence } from './Licence.tsx';
import { Methods } from './Methods.tsx';
import { Origins } from './Origins.tsx';
import { Sections } from './Section.tsx';
import { Symbols } from './Symbols.tsx';

type Props = {
  readonly dataset: Dataset;
  readonly grants: Grants;
  readonly people: People;
  readonly crosswalk: Crosswalk;
  readonly dataPackage: DataPackage;
  readonly priorities: readonly PriorityColumns[];
  readonly geometry: MapGeometry;
  /** The site's root path, with its slashes. */
  readonly base: string;
};

/** Can I trust this figure? Everything is worked out from the figures that the page shows now. */
export function AboutPage({ dataset, grants, people, crosswalk, dataPackage, priorities, geometry, base }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { support } = grants;
  const facts = useMemo(() => ({ dataset, people, rates: support.rates }), [dataset, people, support]);
  const { table } = dataset;
  const parts = [
    {
      id: 'lesing',
      title: t('about.reading'),
      content: <ReadingRule rule={table.readingRule} age={table.age} />,
    },
    {
      id: 'kolonner',
      title: t('about.definitions'),
      content: <Definitions dataset={dataset} priorities={priorities} />,
    },
    { id: 'kilder', title: t('about.sources'), content: <Origins dataset={dataset} /> },
    { id: 'farger', title: t('about.colours'), content: <Colours dataset={dataset} /> },
    { id: 'tegn', title: t('about.symbols'), content: <Symbols /> },
    { id: 'regnemate', title: t('about.methods'), content: <Methods facts={facts} support={support} /> },
    { id: 'kontroll', title: t('about.checks'), content: <Checks facts={facts} /> },
    {
      id: 'fylkene',
      title: t('about.divisions'),
      content: <Divisions crosswalk={crosswalk} table={table} />,
    },
    {
      id: 'last-ned',
      title: t('about.downloads'),
      content: <Downloads base={base} files={downloads({ dataset, dataPackage, grants }, i18n)} />,
    },
    {
      id: 'lisens',
      title: t('about.licence'),
      content: <Licence dataPackage={dataPackage} credit={geometry.credit} />,
    },
  ];
  return (
    <div className="prose about">
      <Breadcrumb base={base} here={t('page.about.title')} />
      <h1>{t('page.about.title')}</h1>
      <p className="lead">{t('about.lead')}</p>
      <Sections label={t('about.toc')} parts={parts} />
      <p>
        {t('about.accessibility')} <a href={base + places.accessibility}>{t('page.accessibility.title')}</a>
      </p>
    </div>
  );
}
