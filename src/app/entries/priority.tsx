import { builtGrants } from '../../dataset/builtGrants.ts';
import { builtPeople } from '../../dataset/builtPeople.ts';
import { PriorityPage } from '../../pages/priority/PriorityPage.tsx';
import type { PageProps } from '../pageProps.ts';

export function Page(props: PageProps) {
  return <PriorityPage {...props} grants={builtGrants} people={builtPeople} />;
}
