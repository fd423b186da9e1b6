import { builtGrants } from '../../dataset/builtGrants';
import { AboutPage } from '../../pages/about/AboutPage';
import type { PageProps } from '../pageProps';

export function Page(props: PageProps) {
  return <AboutPage {...props} grants={builtGrants} />;
}
