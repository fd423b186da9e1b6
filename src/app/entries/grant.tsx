import { builtGrants } from '../../dataset/builtGrants';
import { GrantPage } from '../../pages/grant/GrantPage';
import type { PageProps } from '../pageProps';

export function Page(props: PageProps) {
  return <GrantPage {...props} grants={builtGrants} />;
}
