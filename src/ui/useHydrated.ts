import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether a press would be answered: what is prerendered says no, and so does a page whose scripts never come. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
