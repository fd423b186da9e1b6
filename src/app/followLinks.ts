import { useSelection } from '../state/selection.ts';
import { followingQuery, params } from '../state/url.ts';

/**
 * What was chosen follows along every link to another page of the site, not only the header's: added as the link is
 * pressed, so that no page has to draw its links anew, and taken back once the press is over. A link that asks for
 * something itself gets only the reader's own county. `base`: the site's root path, with its slashes.
 */
export function followLinks(base: string): void {
  // One press can be several events (a menu's): the link's own address is kept from the first.
  const pressed = new WeakSet<Element>();
  const follow = ({ target }: Event) => {
    const link = target instanceof Element && target.closest('a');
    if (!(link instanceof HTMLAnchorElement)) return;
    const { origin, pathname, search } = link;
    const { location } = window;
    const isPage = origin === location.origin && pathname.startsWith(base) && pathname.endsWith('/');
    if (!isPage || pathname === location.pathname || pressed.has(link)) return;
    const chosen = new URLSearchParams(followingQuery(useSelection.getState()));
    const asked = new URLSearchParams(search);
    for (const [name, value] of chosen)
      if (search === '' || (name === params.county && !asked.has(name))) asked.set(name, value);
    const href = link.getAttribute('href') ?? '';
    link.search = asked.toString().replaceAll('%2C', ',');
    pressed.add(link);
    setTimeout(() => {
      link.setAttribute('href', href);
      pressed.delete(link);
    });
  };
  for (const type of ['click', 'auxclick', 'contextmenu']) document.addEventListener(type, follow, true);
}
