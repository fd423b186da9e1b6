import { useBasis, useFacts, useTable } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { Link } from '../../ui/Link.tsx';
import { ReadingRule } from '../../ui/ReadingRule.tsx';
import { checksHeadline, viewChecks } from '../../view/checks.ts';
import { places } from '../../view/places.ts';
import { Door } from '../Door.tsx';
import { CheckFile } from './CheckFile.tsx';
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

/** Can I trust this figure? Everything is worked out from the figures that the page shows now. */
export function AboutPage() {
  const i18n = useI18n();
  const { t } = i18n;
  const { shown } = useTable();
  const basis = useBasis();
  const { grants, dataPackage } = useFacts();
  const { table } = shown;
  const parts = [
    {
      id: 'lesing',
      title: t('about.reading'),
      content: <ReadingRule rule={table.readingRule} age={table.age} />,
    },
    {
      id: 'kolonner',
      title: t('about.definitions'),
      content: <Definitions />,
    },
    { id: 'kilder', title: t('about.sources'), content: <Origins /> },
    { id: 'farger', title: t('about.colours'), content: <Colours /> },
    { id: 'tegn', title: t('about.symbols'), content: <Symbols /> },
    { id: 'regnemate', title: t('about.methods'), content: <Methods /> },
    { id: 'kontroll', title: t('about.checks'), content: <Checks /> },
    { id: 'sjekk-fila', title: t('about.file'), content: <CheckFile /> },
    {
      id: 'fylkene',
      title: t('about.divisions'),
      content: <Divisions />,
    },
    {
      id: 'last-ned',
      title: t('about.downloads'),
      content: <Downloads files={downloads({ dataset: shown, dataPackage, grants }, i18n)} />,
    },
    {
      id: 'lisens',
      title: t('about.licence'),
      content: <Licence />,
    },
  ];
  return (
    <div className="prose about has-toc upright">
      <Breadcrumb here={t('page.about.title')} />
      <h1>{t('page.about.title')}</h1>
      <p className="lead">{t('about.lead')}</p>
      <p>
        <a href="#kontroll">{checksHeadline(viewChecks(basis, i18n), i18n)}</a>
      </p>
      <Sections label={t('about.toc')} parts={parts} />
      <p>
        {t('about.accessibility')} <Link to={places.accessibility}>{t('page.accessibility.title')}</Link>
      </p>
      <Door />
    </div>
  );
}
