import { PurgeCSS } from 'purgecss';

/** The stylesheet without the design system's rules and tokens that a page does not use. Our own rules all stay. */
export async function pruneCss(css: string, html: string): Promise<string> {
  const attributes = [...css.matchAll(/\[([\w-]+)/g)].flatMap(([, name]) => name ?? []);
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: html, extension: 'html' }],
    css: [{ raw: css }],
    // Classes of ours and states of any element may come with a press or with other data; Aksel's components do not.
    safelist: { standard: [/^(?!aksel-)/] },
    dynamicAttributes: [...new Set(attributes)],
    variables: true,
    keyframes: true,
  });
  if (!result) throw new Error('the stylesheet could not be pruned');
  return result.css;
}
