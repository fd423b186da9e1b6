import { builtGrants } from '../../dataset/builtGrants.ts';
import { PrioritiesPage } from '../../pages/priorities/PrioritiesPage.tsx';
import type { PageProps } from '../pageProps.ts';

export function Page(props: PageProps) {
  return <PrioritiesPage {...props} grants={builtGrants} />;
}
