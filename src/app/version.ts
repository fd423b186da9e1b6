import { openDocument } from './openDocument.ts';

/** Longer than this no page waits for the host's word (ms). */
const patience = 5_000;

const tried = 'sosialtjenestetall.versjon';

/** Watches whether the host has another version of the site than this document. */
export type VersionWatch = {
  /** Asks the host, at most once a minute. Failure says nothing. */
  readonly check: () => void;
  readonly isOutdated: () => boolean;
  /**
   * Opens an address as a new document. Once for each version of the host's, so that a page that some cache keeps giving
   * out does not do it over and over; and never while `mustStay` says that something would be lost.
   */
  readonly reload: (to: string) => Promise<boolean>;
};

/** `own`: path of the script that this document was opened with; its name changes with whatever is in it. */
export function watchVersion(own: string, mustStay: () => boolean): VersionWatch {
  let found = own;
  let asked = -Infinity;
  const ask = async () => {
    asked = performance.now();
    try {
      const response = await fetch(`${import.meta.env.BASE_URL}version.json`, {
        cache: 'no-cache',
        signal: AbortSignal.timeout(patience),
      });
      const { script } = (await response.json()) as { readonly script?: unknown };
      if (typeof script === 'string') found = script;
    } catch {
      // The host does not answer: nothing is known.
    }
  };
  const hasTried = () => {
    try {
      return window.sessionStorage.getItem(tried) === found;
    } catch {
      return true;
    }
  };
  const isOutdated = () => found !== own && !hasTried() && !mustStay();
  return {
    check: () => {
      if (performance.now() - asked > 60_000) void ask();
    },
    isOutdated,
    reload: async (to) => {
      if (!isOutdated()) await ask();
      if (!isOutdated()) return false;
      try {
        window.sessionStorage.setItem(tried, found);
      } catch {
        return false;
      }
      openDocument(to);
      return true;
    },
  };
}
