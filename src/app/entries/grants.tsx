import { builtGrants } from '../../dataset/builtGrants';
import { GrantsPage } from '../../pages/grants/GrantsPage';
import type { PageProps } from '../pageProps';

export function Page(props: PageProps) {
  return <GrantsPage {...props} grants={builtGrants} />;
}
