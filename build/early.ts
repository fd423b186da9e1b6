import { params } from '../src/state/url.ts';

/** What the stylesheet decides by itself, from marks on the root element: as a link's parameters and as attributes. */
const marked = [params.show, params.form, params.priorities, params.division, params.counties];
export const rootMarks = marked.map((name) => `data-${name}`);

/**
 * Runs before the first paint: tells the stylesheet which columns, form of map, division and counties the link asks for, so that
 * nothing changes its place under the reader's eyes once the page wakes. All else that a link asks for moves nothing and can wait.
 */
const markRoot = (divisions: readonly string[]) =>
  `for(const[k,v]of new URLSearchParams(location.search))` +
  `if(${JSON.stringify(marked)}.includes(k)&&(k!=${JSON.stringify(params.division)}||${JSON.stringify(divisions)}.includes(v)))` +
  `document.documentElement.setAttribute('data-'+k,v);`;

/**
 * Once the page is painted, asks for all scripts that will wake it, so that they arrive together and not one after the
 * other. As links in the HTML they were asked for before the first paint, and each took time from it.
 */
const preload = (scripts: readonly string[]) =>
  `new PerformanceObserver((_,o)=>{o.disconnect();for(const href of ${JSON.stringify(scripts)})` +
  `document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',href}))})` +
  `.observe({type:'paint',buffered:true})`;

/**
 * The script in a page's head. `scripts`: addresses of what the page loads besides its entry. `divisions`: the values
 * for which room is kept; for one that does not exist nothing comes.
 */
export const earlyScript = (scripts: readonly string[], divisions: readonly string[]): string =>
  markRoot(divisions) + preload(scripts);
