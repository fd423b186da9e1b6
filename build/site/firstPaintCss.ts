import postcss from 'postcss';
import type { Container, Root } from 'postcss';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { FirstViewEnd } from '../../src/ui/FirstViewEnd.tsx';
import { purge, withoutRoles } from './pruneCss.ts';

/** Media that the first paint on a screen does not meet, or where it differs in nothing that is placed or read. */
const otherMedia = /print|forced-colors|prefers-reduced-motion/;
/**
 * What a pointer or a script brings. A field's own focus ring too: until then it has the ring that every element has.
 * The explanations stay: they open without a script, and so perhaps before the rest has come.
 */
const later = /:hover|:active|:disabled|::placeholder|::-webkit-(?!search-decoration)|::backdrop|^\.aksel[^ ]*:focus/;

/** How a page says where its first view ends. */
const firstViewEnd = renderToStaticMarkup(createElement(FirstViewEnd));

/**
 * The rules that the first paint of a page needs, to stand in its head: those that meet its HTML as it is sent, with the
 * marks (attribute names) that may stand on the root element by then. The whole stylesheet follows at the page's end and
 * says them all again in the same order, so nothing that is seen changes with it.
 */
export async function firstPaintCss(css: string, html: string, marks: readonly string[]): Promise<string> {
  const root = postcss.parse(withoutRoles(css, html));
  const layers = layersOf(root);
  root.walkAtRules((rule) => {
    const media = rule.name === 'media' ? rule.params.split(',') : [];
    const isOther = media.length > 0 && media.every((query) => otherMedia.test(query));
    if (rule.name === 'page' || isOther) rule.remove();
  });
  root.walkRules((rule) => {
    const now = rule.selectors.filter((selector) => !later.test(selector));
    if (now.length === 0) rule.remove();
    else if (now.length < rule.selectors.length) rule.selectors = now;
  });
  const pruned = await purge(root.toString(), { html, words: '', safelist: [], attributes: marks });
  const first = withTokenValues(postcss.parse(pruned));
  dropEmpty(first);
  return (layers.length > 0 ? `@layer ${layers.join(',')};` : '') + first.toString();
}

/** A page's rules for its first paint, in the head and, if the page says where its first view ends, there. */
type FirstPaint = { readonly head: string; readonly html: string; readonly styles: readonly string[] };

/**
 * Gives a page's HTML the rules of its first paint. Where it says where its first view ends, the head holds only the
 * rules above, so that those few are read, and heading and caveat painted, before the many for choices, table and map.
 * At the end stand the rules of the whole page, those above too: said again in their order, nothing changes with them.
 */
export async function firstPaint(css: string, html: string, marks: readonly string[]): Promise<FirstPaint> {
  const [above = '', below] = html.split(firstViewEnd);
  const head = await firstPaintCss(css, above, marks);
  if (below === undefined) return { head, html, styles: [head] };
  const rest = followingCss(await firstPaintCss(css, html, marks));
  const end = firstViewEnd.replace('><', () => `>${rest}<`);
  return { head, html: above + end + below, styles: [head, rest] };
}

/**
 * The stylesheet that follows at a page's end: all but the fonts. Declared a second time, a font that came too late for
 * the first paint would be taken after all, and the lines would break anew.
 */
export function followingCss(css: string): string {
  const root = postcss.parse(css);
  root.walkAtRules('font-face', (rule) => {
    rule.remove();
  });
  return root.toString();
}

/** The names of a stylesheet's layers in their order, which is that of their first naming: a head that left one out would change it. */
function layersOf(root: Root): string[] {
  const names = new Set<string>();
  root.walkAtRules('layer', (rule) => {
    for (const name of rule.params.split(',')) names.add(name.trim());
  });
  return [...names];
}

/** Removes what holds no rule any more, and statements of layers. */
function dropEmpty(container: Container): void {
  container.each((node) => {
    if (node.type !== 'atrule') return;
    if (node.nodes) dropEmpty(node);
    if ((node.nodes ?? []).length === 0) node.remove();
  });
}

/** Says Aksel's tokens by their values where they have only one: a chain of names costs more than the few values. */
function withTokenValues(root: Root): Root {
  const values = new Map<string, string>();
  const changing = new Set<string>();
  root.walkDecls(/^--ax-/, ({ prop, value, parent }) => {
    const isGlobal = parent?.type === 'rule' && parent.selectors.includes(':root');
    if (isGlobal) values.set(prop, value);
    else changing.add(prop);
  });
  const known = (name: string) => (changing.has(name) ? undefined : values.get(name));
  const resolve = (value: string): string =>
    value.replace(/var\((--ax-[\w-]+)(?:,[^()]*)?\)/g, (asked, name: string) => {
      const found = known(name);
      return found === undefined ? asked : resolve(found);
    });
  root.walkDecls((declaration) => {
    declaration.value = resolve(declaration.value);
  });
  const asked = new Set(root.toString().match(/(?<=var\()--[\w-]+/g));
  root.walkDecls(/^--ax-/, (declaration) => {
    if (!asked.has(declaration.prop)) declaration.remove();
  });
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  return root;
}
