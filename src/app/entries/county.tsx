import { builtCrosswalk } from '../../dataset/builtCrosswalk';
import { builtGrants } from '../../dataset/builtGrants';
import { builtPeople } from '../../dataset/builtPeople';
import { builtStatsforvaltere } from '../../dataset/builtStatsforvaltere';
import { CountyPage } from '../../pages/county/CountyPage';
import type { PageProps } from '../pageProps';

const built = {
  grants: builtGrants,
  people: builtPeople,
  crosswalk: builtCrosswalk,
  statsforvaltere: builtStatsforvaltere,
};

export function Page(props: PageProps) {
  return <CountyPage {...props} {...built} />;
}
