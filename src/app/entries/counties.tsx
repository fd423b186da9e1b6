import { builtGrants } from '../../dataset/builtGrants';
import { CountiesPage } from '../../pages/counties/CountiesPage';
import type { PageProps } from '../pageProps';

export function Page(props: PageProps) {
  return <CountiesPage {...props} grants={builtGrants} />;
}
