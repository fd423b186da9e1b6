import { PurgeCSS } from 'purgecss';

/** The stylesheet without the design system's rules and tokens that a page does not use. Our own rules all stay. */
export async function pruneCss(css: string, html: string): Promise<string> {
  const attributes = [...css.matchAll(/\[([\w-]+)/g)].flatMap(([, name]) => name ?? []);
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: html, extension: 'html' }],
    css: [{ raw: withoutRoles(css, html) }],
    // Classes of ours and states of any element may come with a press or with other data; Aksel's components and its
    // dark theme do not.
    safelist: { standard: [/^(?!aksel-|dark$)/] },
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
