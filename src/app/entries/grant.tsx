import { builtGrants } from '../../dataset/builtGrants.ts';
import { GrantPage } from '../../pages/grant/GrantPage.tsx';
import type { PageProps } from '../pageProps.ts';

export function Page(props: PageProps) {
  return <GrantPage {...props} grants={builtGrants} />;
}
