import { useMemo } from 'react';
import { builtGeometry } from '../dataset/geometry.ts';
import type { MapPaths } from '../domain/geometry.ts';
import { I18nProvider } from '../i18n/I18nContext.tsx';
import type { I18n } from '../i18n/createI18n.ts';
import { lacksDivision, useSelection } from '../state/selection.ts';
import { params } from '../state/url.ts';
import { NoticeBar } from '../ui/NoticeBar.tsx';
import { changedNotice, divisionNotice, failedNotice, unknownParamsNotice } from '../view/notice.ts';
import { Shell } from './Shell.tsx';
import type { PageData } from './pageData.ts';
import type { PageComponent } from './pageProps.ts';
import { useLatestFigures } from './useLatestFigures.ts';

type Props = { readonly data: PageData; readonly Page: PageComponent; readonly i18n: I18n; readonly paths: MapPaths };

export function App({ data, Page, i18n, paths }: Props) {
  const { latest, dataset } = useLatestFigures(data);
  const unknown = useSelection((selection) => selection.unknown);
  const hasNoSums = useSelection(lacksDivision);
  const notices = useMemo(
    () => [
      ...(unknown.length > 0 ? [unknownParamsNotice(unknown, [params.county, params.counties], i18n)] : []),
      ...(hasNoSums ? [divisionNotice(i18n)] : []),
      ...(latest.kind === 'changed' ? [changedNotice(latest.dataset.warnings, i18n)] : []),
      ...(latest.kind === 'failed' ? [failedNotice(latest.problems, i18n)] : []),
    ],
    [unknown, hasNoSums, latest, i18n],
  );
  return (
    <I18nProvider value={i18n}>
      <Shell data={data} isReplaced={latest.kind === 'changed'}>
        <Page dataset={dataset} subject={data.subject} base={data.base} geometry={builtGeometry} paths={paths} />
      </Shell>
      <NoticeBar notices={notices} />
    </I18nProvider>
  );
}
