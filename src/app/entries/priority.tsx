import { builtGrants } from '../../dataset/builtGrants';
import { builtPeople } from '../../dataset/builtPeople';
import { PriorityPage } from '../../pages/priority/PriorityPage';
import type { PageProps } from '../pageProps';

export function Page(props: PageProps) {
  return <PriorityPage {...props} grants={builtGrants} people={builtPeople} />;
}
