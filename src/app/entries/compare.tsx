import { builtCrosswalk } from '../../dataset/builtCrosswalk.ts';
import { builtDivisions } from '../../dataset/builtDivisions.ts';
import { builtGrants } from '../../dataset/builtGrants.ts';
import { builtPeople } from '../../dataset/builtPeople.ts';
import { builtStatsforvaltere } from '../../dataset/builtStatsforvaltere.ts';
import { ComparePage } from '../../pages/compare/ComparePage.tsx';
import type { PageProps } from '../pageProps.ts';
import { useConversion } from '../useConversion.ts';

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
