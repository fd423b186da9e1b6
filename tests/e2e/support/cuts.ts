import type { Page } from '@playwright/test';

/** The cut of a page's HTML after which most would move. `score`: as a layout shift is counted. */
type Cut = { readonly cuts: number; readonly score: number; readonly moved: string; readonly before: string };

/**
 * Takes the page apart from its end, four nodes at a time: what is left each time is what a browser has when the HTML was cut
 * there, and may paint. Compares where it stands then with where it stands in the end. Afterwards the page is whole again.
 *
 * Styles stay. Only what begins in the first view counts, and cuts far behind it are left out: by then all of it is there.
 */
export function worstCut(page: Page): Promise<Cut> {
  return page.evaluate(() => {
    const farthest = 700;
    const root = document.getElementById('root');
    if (!root) throw new Error('no page');
    const whole = root.cloneNode(true);
    const nodes: (Element | Text)[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node instanceof HTMLStyleElement || node.parentElement?.closest('svg, select')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    while (walker.nextNode()) nodes.push(walker.currentNode as Element | Text);

    // One for all: each that is kept must be followed whenever a node is taken away.
    const range = document.createRange();
    /** Where a node is seen, if it is. */
    const place = (node: Element | Text): DOMRect | undefined => {
      if (node instanceof Element && (/^COL/.test(node.tagName) || !node.checkVisibility())) return undefined;
      let rect: DOMRect;
      if (node instanceof Element) rect = node.getBoundingClientRect();
      else {
        range.selectNodeContents(node);
        rect = range.getBoundingClientRect();
      }
      return rect.width > 0 && rect.height > 0 && rect.top < innerHeight ? rect : undefined;
    };
    const name = (node: Element | Text) =>
      node instanceof Element ? `<${node.tagName} ${node.getAttribute('class') ?? ''}>` : `“${node.data.slice(0, 30)}”`;

    const inTheEnd = nodes.map(place);
    const last = inTheEnd.reduce((at, rect, i) => (rect ? i : at), 0);
    const from = Math.min(last + 5, nodes.length - 1, farthest);
    for (const node of nodes.slice(from + 1).reverse()) node.remove();

    let worst = { score: 0, moved: '', before: '' };
    for (let i = from; i > 0; i -= 4) {
      for (const node of nodes.slice(i, i + 4)) node.remove();
      let distance = 0;
      let moved = '';
      const touched = { left: Infinity, top: Infinity, right: 0, bottom: 0 };
      for (const [k, node] of nodes.slice(0, i).entries()) {
        const end = inTheEnd[k];
        const now = end && place(node);
        if (!now) continue;
        const by = Math.max(Math.abs(now.left - end.left), Math.abs(now.top - end.top));
        if (by < 3) continue;
        if (by > distance) moved = name(node);
        distance = Math.max(distance, by);
        touched.left = Math.min(touched.left, now.left, end.left);
        touched.top = Math.min(touched.top, now.top, end.top);
        touched.right = Math.min(innerWidth, Math.max(touched.right, now.right, end.right));
        touched.bottom = Math.min(innerHeight, Math.max(touched.bottom, now.bottom, end.bottom));
      }
      if (distance === 0) continue;
      const area = ((touched.right - touched.left) * (touched.bottom - touched.top)) / (innerWidth * innerHeight);
      const score = area * Math.min(1, distance / Math.max(innerWidth, innerHeight));
      const cut = nodes[i];
      if (score > worst.score) worst = { score, moved, before: cut ? name(cut) : '' };
    }
    root.replaceWith(whole);
    return { cuts: Math.ceil(from / 4), ...worst };
  });
}
