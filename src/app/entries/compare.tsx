import { builtCrosswalk } from '../../dataset/builtCrosswalk';
import { builtDivisions } from '../../dataset/builtDivisions';
import { builtGrants } from '../../dataset/builtGrants';
import { builtPeople } from '../../dataset/builtPeople';
import { builtStatsforvaltere } from '../../dataset/builtStatsforvaltere';
import { ComparePage } from '../../pages/compare/ComparePage';
import type { PageProps } from '../pageProps';
import { useConversion } from '../useConversion';

export function Page(props: PageProps) {
  const converted = useConversion(props.dataset);
  return (
    <ComparePage
      {...props}
      converted={converted}
      people={builtPeople}
      grants={builtGrants}
      statsforvaltere={builtStatsforvaltere}
      crosswalk={builtCrosswalk}
      divisions={builtDivisions}
    />
  );
}
