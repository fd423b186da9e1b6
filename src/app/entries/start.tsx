import { builtPriorities } from '../../dataset/builtPriorities';
import { StartPage } from '../../pages/start/StartPage';
import type { PageProps } from '../pageProps';

export function Page(props: PageProps) {
  return <StartPage {...props} priorities={builtPriorities} />;
}
