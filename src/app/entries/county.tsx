import { builtCrosswalk } from '../../dataset/builtCrosswalk';
import { builtDivisions } from '../../dataset/builtDivisions';
import { builtGrants } from '../../dataset/builtGrants';
import { builtPeople } from '../../dataset/builtPeople';
import { builtStatsforvaltere } from '../../dataset/builtStatsforvaltere';
import { CountyPage } from '../../pages/county/CountyPage';
import type { PageProps } from '../pageProps';
import { useConversion } from '../useConversion';

const built = {
  grants: builtGrants,
  people: builtPeople,
  crosswalk: builtCrosswalk,
  divisions: builtDivisions,
  statsforvaltere: builtStatsforvaltere,
};

export function Page(props: PageProps) {
  const converted = useConversion(props.dataset);
  return <CountyPage {...props} {...built} converted={converted} />;
}
