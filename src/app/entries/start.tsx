import { builtDivisions } from '../../dataset/builtDivisions';
import { builtPriorities } from '../../dataset/builtPriorities';
import { StartPage } from '../../pages/start/StartPage';
import type { PageProps } from '../pageProps';
import { chooseDivision } from '../chooseDivision';
import { useConversion } from '../useConversion';

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
