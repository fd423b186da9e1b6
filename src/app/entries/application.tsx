import { builtGrants } from '../../dataset/builtGrants';
import { builtPeople } from '../../dataset/builtPeople';
import { ApplicationPage } from '../../pages/application/ApplicationPage';
import type { PageProps } from '../pageProps';

export function Page(props: PageProps) {
  return <ApplicationPage {...props} grants={builtGrants} people={builtPeople} />;
}
