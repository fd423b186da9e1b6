import { builtStatsforvaltere } from '../../dataset/builtStatsforvaltere.ts';
import { CountiesPage } from '../../pages/counties/CountiesPage.tsx';
import type { PageProps } from '../pageProps.ts';

export function Page(props: PageProps) {
  return <CountiesPage {...props} statsforvaltere={builtStatsforvaltere} />;
}
