import { useEffect, useState } from 'react';
import type { Grant } from '../../domain/grant.ts';
import { createApplication } from '../../state/application.ts';
import type { ApplicationStore } from '../../state/application.ts';
import { useDraftKeeper } from '../../state/draftKeeper.ts';

/** The site's one draft, made at the first visit to its page. */
export function useKeptApplication(grant: Grant): ApplicationStore {
  const keeper = useDraftKeeper();
  const [store] = useState(() => keeper?.kept() ?? createApplication(grant));
  useEffect(() => keeper?.keep(store), [keeper, store]);
  return store;
}
