import { PurgeCSS } from 'purgecss';

/** What a page is made of: the HTML that React wrote, and the scripts that it loads. */
type Sources = { readonly html: string; readonly scripts: readonly string[] };

/**
 * The stylesheet without the rules and tokens that a page does not use. Classes of ours that come with a press stand as
 * words in the page's scripts; of Aksel's components its scripts name far more than the page shows, so they count only
 * where the page says that it shows them later (`late`).
 */
export async function pruneCss(css: string, { html, scripts }: Sources, late: readonly string[]): Promise<string> {
  const attributes = [...css.matchAll(/\[([\w-]+)/g)].flatMap(([, name]) => name ?? []);
  const words = new Set(scripts.flatMap((script) => script.match(/[\w-]+/g) ?? []));
  const ours = [...words].filter((word) => !/^(aksel-|dark$)/.test(word));
  const [result] = await new PurgeCSS().purge({
    content: [
      { raw: html, extension: 'html' },
      { raw: ours.join(' '), extension: 'txt' },
    ],
    css: [{ raw: withoutRoles(css, html) }],
    // States too, which PurgeCSS takes for missing where they stand alone inside `:where()` or `:is()`.
    safelist: { standard: [/^:/, ...late.map((start) => new RegExp(`^${start}`))] },
    dynamicAttributes: [...new Set(attributes)],
    variables: true,
    keyframes: true,
  });
  if (!result) throw new Error('the stylesheet could not be pruned');
  return result.css;
}

/** Aksel writes its tokens once for every colour role; a page has those roles that its elements name. */
function withoutRoles(css: string, html: string): string {
  return css.replace(/(?<=[{}])\[data-color="?([\w-]+)"?\]\{[^}]*\}/g, (rule, role: string) =>
    html.includes(`data-color="${role}"`) ? rule : '',
  );
}
