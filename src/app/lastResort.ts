import { showFailed } from './guard.ts';

type Options = {
  /** What the page is drawn in. */
  readonly root: HTMLElement;
  /** Ends what answers presses: links are the browser's own again. */
  readonly letGo: () => void;
  /** Saves what has been written and not saved, as a file; none if there is nothing. */
  readonly save: () => (() => void) | undefined;
};

/** What is left when the site itself, and not only a page, throws while it is drawn. */
export type LastResort = {
  /** Takes note of what stands there, to be given back. */
  readonly keep: () => void;
  /** For React's root: it has taken everything away. */
  readonly onUncaughtError: (fault: unknown) => void;
};

/**
 * Gives the page back as it stood, with a notice: as it was written if it throws while hydrating, later as it was last
 * drawn. React takes away the outermost elements and leaves what is in them whole, so no copy is needed.
 */
export function createLastResort({ root, letGo, save }: Options): LastResort {
  let kept = [...root.childNodes];
  return {
    keep: () => {
      kept = [...root.childNodes];
    },
    onUncaughtError: (fault) => {
      // Where a developer looks for it; React leaves that to this handler.
      // oxlint-disable-next-line no-console
      console.error(fault);
      // React is still at it.
      queueMicrotask(() => {
        letGo();
        root.replaceChildren(...kept);
        window.addEventListener('popstate', () => window.location.reload());
        const saveDraft = save();
        if (saveDraft) {
          window.addEventListener('beforeunload', (event) => event.preventDefault());
          const button = document.querySelector<HTMLButtonElement>('[data-save]');
          button?.removeAttribute('hidden');
          button?.addEventListener('click', saveDraft);
        }
        showFailed();
      });
    },
  };
}
