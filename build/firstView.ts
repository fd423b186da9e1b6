import Beasties from 'beasties';
import { PurgeCSS } from 'purgecss';

/** A stylesheet in the parts in which pages get it. */
export type Stylesheet = {
  /** All that the site uses, for the file that every page links to; without fonts. */
  readonly file: string;
  /** The order of the layers, and the fonts: a font declared a second time would break the lines anew when it came. */
  readonly head: string;
};

/** Drops the rules that nothing in `html` or `scripts` can meet, and the custom properties that no rule left uses. */
async function withoutUnused(css: string, html: readonly string[], scripts: readonly string[]): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [
      ...html.map((raw) => ({ raw: `<html><body><div id="root">${raw}`, extension: 'html' })),
      ...scripts.map((raw) => ({ raw, extension: 'txt' })),
    ],
    css: [{ raw: css }],
    safelist: { standard: [/^:/, /^html$/] },
    dynamicAttributes: [...new Set([...css.matchAll(/\[([\w-]+)/g)].flatMap(([, name]) => name ?? []))],
    variables: true,
    keyframes: true,
  });
  if (!result) throw new Error('the stylesheet could not be purged');
  return result.css;
}

/** Purges the site's stylesheet: Aksel's stylesheets style far more than is used. */
export async function purge(css: string, html: readonly string[], scripts: readonly string[]): Promise<Stylesheet> {
  const used = await withoutUnused(css, html, scripts);
  const faces = /@font-face\s*\{[^}]*\}/g;
  // By their first naming, whether alone or with rules: a page has rules of some layers only.
  const layers = [...used.matchAll(/@layer ([^{};]+)[{;]/g)].flatMap(([, names = '']) => names.trim().split(/,\s*/));
  const order = `@layer ${[...new Set(layers)].join()};`;
  return { file: used.replace(faces, ''), head: [order, ...(used.match(faces) ?? [])].join('') };
}

/** The rules that a page's HTML meets, to stand in its head; the whole stylesheet follows and says them again. */
export async function firstViewCss({ file, head }: Stylesheet, html: string, rootMarks: readonly string[]) {
  const beasties = new Beasties({
    logLevel: 'silent',
    pruneSource: false,
    fonts: false,
    preload: 'body',
    allowRules: [/^:root/, /^html/, ...rootMarks.map((mark) => new RegExp(`\\[${mark}`))],
  });
  // Most rules speak of what the page has nothing of, and those take longest to look for.
  const near = await withoutUnused(file, [html], []);
  const page = await beasties.process(
    `<html><head><style>${near}</style></head><body><div id="root">${html}</div></body></html>`,
  );
  const [, css = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
  return head + (await withoutUnused(css, [html], []));
}
