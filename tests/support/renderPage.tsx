import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { provide } from './provide.tsx';
import type { Given } from './provide.tsx';

/** A page as the build writes it: its HTML, and its text as it is read. */
export function renderPage(page: ReactNode, given?: Given): { readonly html: string; readonly text: string } {
  const html = renderToString(provide(page, given));
  const entities: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>' };
  const text = html
    .replace(/<!-- -->/g, '')
    // What never breaks over two lines is no part of its own.
    .replace(/<span class="whole">([^<]*)<\/span>/g, '$1')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&(amp|quot|#x27|lt|gt);/g, (entity) => entities[entity] ?? entity);
  return { html, text };
}

/** Addresses of a page's links, in its order. */
export function linksIn(html: string): string[] {
  return [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
}
