import { useSyncExternalStore } from 'react';
import { dayIn } from '../domain/deadline.ts';

/** Where the grant's deadlines are kept. Made when the code comes, not while a page is drawn: it takes a phone 80 ms. */
const norwaysDay = dayIn('Europe/Oslo');

/** The day (ISO) that it is in Norway. */
export const today = (): string => norwaysDay(new Date());

/** The day (ISO) in Norway on which a file was last written, as by saving what was fetched; never one that is to come. */
export function dayOfFile({ lastModified }: Pick<File, 'lastModified'>): string {
  const day = norwaysDay(new Date(lastModified));
  return day < today() ? day : today();
}

/** The same, as it goes on; none in the prerendered page, which may be read long after it was built. */
export function useToday(): string | undefined {
  return useSyncExternalStore<string | undefined>(
    (changed) => {
      document.addEventListener('visibilitychange', changed);
      return () => document.removeEventListener('visibilitychange', changed);
    },
    today,
    () => undefined,
  );
}
