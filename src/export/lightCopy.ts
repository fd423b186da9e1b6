/** What the stylesheet says of how a drawing looks, that a picture without it must say itself. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'vector-effect',
  'font-size',
  'font-weight',
  'text-anchor',
  'display',
];

/** A light ground in the document, with what is drawn in its colours. */
export type Ground = {
  /** The colours of text and of the ground itself. */
  readonly ink: string;
  readonly paper: string;
  /** A drawing of the page as it is in the light theme, without what only a page needs. */
  readonly copy: (svg: Element) => Element;
};

/** Draws on a ground that is light whatever the page is: copies stand in the document for as long as `draw` works. */
export function onLightGround<Drawn>(draw: (ground: Ground) => Drawn): Drawn {
  const box = document.createElement('div');
  box.className = 'picture-ground';
  box.setAttribute('aria-hidden', 'true');
  document.body.append(box);
  try {
    const { color, backgroundColor } = getComputedStyle(box);
    return draw({ ink: color, paper: backgroundColor, copy: (svg) => copyOf(svg, box) });
  } finally {
    box.remove();
  }
}

/** A copy that says itself what the stylesheet says of it, without what follows the reader's hand (`data-live`). */
function copyOf(svg: Element, box: Element): Element {
  const copy = svg.cloneNode(true) as Element;
  copy.querySelectorAll('[data-live]').forEach((element) => element.remove());
  copy.querySelectorAll('use').forEach((use) => use.replaceWith(...usedBy(use, copy)));
  box.append(copy);
  // All are read before one is changed: what an element says hands on to those within it.
  const drawn = [...copy.querySelectorAll('*')].map((element) => ({ element, own: looksOf(element) }));
  for (const { element, own } of drawn) {
    const around =
      element.parentElement && element.parentElement !== copy ? looksOf(element.parentElement) : initial(copy);
    for (const look of looks)
      if (!element.hasAttribute(look) && own[look] !== '' && own[look] !== around[look])
        element.setAttribute(look, own[look] ?? '');
  }
  copy.remove();
  for (const element of [...copy.querySelectorAll('[display="none"]')]) element.remove();
  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const name of element.getAttributeNames())
      if (/^(data-|aria-|role$|tabindex$|class$|display$)/.test(name)) element.removeAttribute(name);
  return copy;
}

function looksOf(element: Element): Record<string, string> {
  const style = getComputedStyle(element);
  return Object.fromEntries(looks.map((look) => [look, style.getPropertyValue(look)]));
}

/** What the drawing itself hands on: its parts say what differs from it. */
const initial = (copy: Element): Record<string, string> => ({ ...looksOf(copy), display: 'inline' });

/** What a `use` shows again, as a copy of its own: its looks are then its own too. */
function usedBy(use: Element, svg: Element): Element[] {
  const shown = svg.querySelector(`[id="${CSS.escape(use.getAttribute('href')?.slice(1) ?? '')}"]`);
  if (!shown) return [];
  const copy = shown.cloneNode(true) as Element;
  copy.removeAttribute('id');
  const around = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  for (const name of use.getAttributeNames())
    if (name !== 'href') around.setAttribute(name, use.getAttribute(name) ?? '');
  around.append(copy);
  return [around];
}
