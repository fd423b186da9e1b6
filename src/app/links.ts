import { useSelection } from '../state/selection.ts';
import { withFollowing } from '../state/url.ts';

/** The link under an event, if it leads to a page of this site; `path` is below the root, with its slash. */
function pageLink({ target }: Event): { readonly link: HTMLAnchorElement; readonly path: string } | undefined {
  const link = target instanceof Element && target.closest('a');
  if (!(link instanceof HTMLAnchorElement) || link.hasAttribute('download')) return undefined;
  const { origin, pathname } = link;
  const base = import.meta.env.BASE_URL;
  if (origin !== window.location.origin || !pathname.startsWith(base) || !pathname.endsWith('/')) return undefined;
  return { link, path: pathname.slice(base.length - 1) };
}

type Handlers = {
  /** Goes to a page within the document: its path below the root, query and anchor. */
  readonly go: (to: string) => void;
  /** A page that the reader may be about to go to. */
  readonly prefetch: (path: string) => void;
};

/**
 * Links stay the browser's own: this only answers a plain press on one that leads to a page of this site. What was
 * chosen follows along: in the address that is gone to, or, where the browser opens the link itself (a new tab, its
 * menu), in the link for as long as the press takes. Returns the undoing.
 */
export function followLinks({ go, prefetch }: Handlers): () => void {
  const queryOf = (link: HTMLAnchorElement) => withFollowing(link.search, useSelection.getState());
  const press = (event: MouseEvent) => {
    const found = pageLink(event);
    if (!found || event.defaultPrevented || event.button !== 0 || found.link.target) return;
    const { link, path } = found;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const isHere = link.pathname === window.location.pathname;
    // An anchor of this page, whose address carries the page's own query.
    if (isHere && link.hash !== '' && link.search === window.location.search) return;
    event.preventDefault();
    go(path + (isHere ? link.search : queryOf(link)) + link.hash);
  };
  // One press can be several events (a menu's): the link's own address is kept from the first.
  const pressed = new WeakSet<Element>();
  const lend = (event: MouseEvent) => {
    const found = pageLink(event);
    const isPlain = event.type === 'click' && !(event.ctrlKey || event.metaKey || event.shiftKey);
    if (!found || isPlain || found.link.pathname === window.location.pathname || pressed.has(found.link)) return;
    const { link } = found;
    const href = link.getAttribute('href') ?? '';
    link.search = queryOf(link);
    pressed.add(link);
    setTimeout(() => {
      link.setAttribute('href', href);
      pressed.delete(link);
    });
  };
  const near = (event: Event) => {
    const found = pageLink(event);
    if (found) prefetch(found.path);
  };
  const undo = [
    listen('click', press),
    ...(['click', 'auxclick', 'contextmenu'] as const).map((type) => listen(type, lend, true)),
    ...(['pointerover', 'focusin', 'touchstart'] as const).map((type) => listen(type, near)),
  ];
  return () => {
    for (const stop of undo) stop();
  };
}

function listen<Type extends keyof DocumentEventMap>(
  type: Type,
  listener: (event: DocumentEventMap[Type]) => void,
  capture = false,
): () => void {
  document.addEventListener(type, listener, { capture, passive: type !== 'click' });
  return () => document.removeEventListener(type, listener, { capture });
}
