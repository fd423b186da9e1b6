import { builtStatsforvaltere } from '../../dataset/builtStatsforvaltere';
import { CountiesPage } from '../../pages/counties/CountiesPage';
import type { PageProps } from '../pageProps';

export function Page(props: PageProps) {
  return <CountiesPage {...props} statsforvaltere={builtStatsforvaltere} />;
}
