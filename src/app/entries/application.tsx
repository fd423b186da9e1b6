import { builtGrants } from '../../dataset/builtGrants.ts';
import { builtPeople } from '../../dataset/builtPeople.ts';
import { ApplicationPage } from '../../pages/application/ApplicationPage.tsx';
import type { PageProps } from '../pageProps.ts';

export function Page(props: PageProps) {
  return <ApplicationPage {...props} grants={builtGrants} people={builtPeople} />;
}
