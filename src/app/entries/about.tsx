import { builtCrosswalk } from '../../dataset/builtCrosswalk';
import { builtGrants } from '../../dataset/builtGrants';
import { builtPackage } from '../../dataset/builtPackage';
import { builtPeople } from '../../dataset/builtPeople';
import { builtPriorities } from '../../dataset/builtPriorities';
import { AboutPage } from '../../pages/about/AboutPage';
import type { PageProps } from '../pageProps';

export function Page(props: PageProps) {
  return (
    <AboutPage
      {...props}
      grants={builtGrants}
      people={builtPeople}
      crosswalk={builtCrosswalk}
      dataPackage={builtPackage}
      priorities={builtPriorities}
    />
  );
}
