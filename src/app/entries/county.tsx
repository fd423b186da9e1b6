import { builtCrosswalk } from '../../dataset/builtCrosswalk.ts';
import { builtDivisions } from '../../dataset/builtDivisions.ts';
import { builtGrants } from '../../dataset/builtGrants.ts';
import { builtPeople } from '../../dataset/builtPeople.ts';
import { builtStatsforvaltere } from '../../dataset/builtStatsforvaltere.ts';
import { CountyPage } from '../../pages/county/CountyPage.tsx';
import type { PageProps } from '../pageProps.ts';
import { useConversion } from '../useConversion.ts';

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
