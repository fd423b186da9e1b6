import { openDocument } from './openDocument.ts';

/** Longer than this the host is not waited for: in all, and by a reader who wants another page (ms). */
const patience = 5_000;
const pause = 80;

/** How old the host's answer may be: for a link that is pointed at, which asks in good time, and for a change of page (ms). */
const freshAtLink = 10_000;
const freshAtChange = 60_000;

const tried = 'sosialtjenestetall.versjon';

/** Watches whether the host has another version of the site than this document. */
export type VersionWatch = {
  /** The reader may be about to go to another page: asks the host, so that the answer is there by then. Failure says nothing. */
  readonly foresee: () => void;
  /** At a change of page: the host's answer, or a short while, is worth waiting for; nothing if it is known or of no use. */
  readonly settle: () => Promise<unknown> | undefined;
  readonly isOutdated: () => boolean;
  /** The host has another version, but something would be lost if it were opened. */
  readonly isHeld: () => boolean;
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
  let answer: Promise<void> | undefined;
  const read = async () => {
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
    answer = undefined;
  };
  const ask = () => {
    asked = performance.now();
    answer ??= read();
    return answer;
  };
  const askIfOlder = (most: number) => {
    if (performance.now() - asked > most) void ask();
  };
  // Whoever comes back to a page that has lain open.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void ask();
  });
  const hasTried = () => {
    try {
      return window.sessionStorage.getItem(tried) === found;
    } catch {
      return true;
    }
  };
  const isOutdated = () => found !== own && !hasTried() && !mustStay();
  return {
    foresee: () => askIfOlder(freshAtLink),
    settle: () => {
      askIfOlder(freshAtChange);
      return answer && !mustStay() ? Promise.race([answer, new Promise((go) => setTimeout(go, pause))]) : undefined;
    },
    isOutdated,
    isHeld: () => found !== own && mustStay(),
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
