import { builtCrosswalk } from '../../dataset/builtCrosswalk.ts';
import { builtGrants } from '../../dataset/builtGrants.ts';
import { builtPackage } from '../../dataset/builtPackage.ts';
import { builtPeople } from '../../dataset/builtPeople.ts';
import { builtPriorities } from '../../dataset/builtPriorities.ts';
import { AboutPage } from '../../pages/about/AboutPage.tsx';
import type { PageProps } from '../pageProps.ts';

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
