import { builtGrants } from '../../dataset/builtGrants';
import { CountyPage } from '../../pages/county/CountyPage';
import type { PageProps } from '../pageProps';

export function Page(props: PageProps) {
  return <CountyPage {...props} grants={builtGrants} />;
}
