import { builtDivisions } from '../../dataset/builtDivisions.ts';
import { builtPriorities } from '../../dataset/builtPriorities.ts';
import { StartPage } from '../../pages/start/StartPage.tsx';
import type { PageProps } from '../pageProps.ts';
import { chooseDivision } from '../chooseDivision.ts';
import { useConversion } from '../useConversion.ts';

export function Page(props: PageProps) {
  const converted = useConversion(props.dataset);
  return (
    <StartPage
      {...props}
      priorities={builtPriorities}
      divisions={builtDivisions}
      converted={converted}
      onDivision={chooseDivision}
    />
  );
}
