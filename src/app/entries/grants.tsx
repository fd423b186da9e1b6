import { builtGrants } from '../../dataset/builtGrants.ts';
import { GrantsPage } from '../../pages/grants/GrantsPage.tsx';
import type { PageProps } from '../pageProps.ts';

export function Page(props: PageProps) {
  return <GrantsPage {...props} grants={builtGrants} />;
}
