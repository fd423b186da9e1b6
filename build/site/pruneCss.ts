import { PurgeCSS } from 'purgecss';

/** What a site is made of: the HTML that React wrote for its pages, and its scripts. */
type Sources = {
  readonly html: string;
  readonly scripts: readonly string[];
  /** Beginnings of the names of Aksel's classes that come only with an action. */
  readonly late: readonly string[];
};

/**
 * The stylesheet of the whole site, without what no page uses. Classes of ours that come with a press stand as words in
 * the scripts; of Aksel's components the scripts name far more than the pages show, so they count only where a page
 * shows them at once or says that it shows them later (`late`).
 */
export async function siteCss(css: string, { html, scripts, late }: Sources): Promise<string> {
  const words = new Set(scripts.flatMap((script) => script.match(/[\w-]+/g) ?? []));
  const ours = [...words].filter((word) => !/^(aksel-|dark$)/.test(word));
  const attributes = [...css.matchAll(/\[([\w-]+)/g)].flatMap(([, name]) => name ?? []);
  return purge(withoutRoles(css, html), {
    html,
    words: ours.join(' '),
    safelist: late.map((start) => new RegExp(`^${start}`)),
    attributes,
  });
}

type Kept = {
  readonly html: string;
  /** Names that may come, with spaces between. */
  readonly words: string;
  readonly safelist: readonly RegExp[];
  /** Names of attributes that may come with any value. */
  readonly attributes: readonly string[];
};

/** The rules of a stylesheet that meet the inside of a page, or what may come to it. */
export async function purge(css: string, { html, words, safelist, attributes }: Kept): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [
      { raw: `<html><body>${html}`, extension: 'html' },
      { raw: words, extension: 'txt' },
    ],
    css: [{ raw: css }],
    // States too, which PurgeCSS takes for missing where they stand alone inside `:where()` or `:is()`.
    safelist: { standard: [/^:/, ...safelist] },
    dynamicAttributes: [...new Set(attributes)],
    variables: true,
    keyframes: true,
  });
  if (!result) throw new Error('the stylesheet could not be pruned');
  return result.css;
}

/** Aksel writes its tokens once for every colour role; a page has those roles that its elements name. */
export function withoutRoles(css: string, html: string): string {
  return css.replace(/(?<=[{}])\[data-color="?([\w-]+)"?\]\{[^}]*\}/g, (rule, role: string) =>
    html.includes(`data-color="${role}"`) ? rule : '',
  );
}
