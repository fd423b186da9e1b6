import { builtGrants } from '../../dataset/builtGrants';
import { PrioritiesPage } from '../../pages/priorities/PrioritiesPage';
import type { PageProps } from '../pageProps';

export function Page(props: PageProps) {
  return <PrioritiesPage {...props} grants={builtGrants} />;
}
