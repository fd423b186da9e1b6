import { params } from '../src/state/url.ts';
import { themeKey, themes } from '../src/state/theme.ts';

/** What the stylesheet decides by itself, from marks on the root element: as a link's parameters and as attributes. */
const marked = [
  params.show,
  params.form,
  params.priorities,
  params.division,
  params.counties,
  params.view,
  params.table,
];
export const rootMarks = [...marked, 'theme'].map((name) => `data-${name}`);

/** After so long without the scripts, the page says that they have not come (ms). */
const patience = 10_000;

/**
 * Runs before the first paint: tells the stylesheet which columns, form of map, division and counties the link asks for, so that
 * nothing changes its place under the reader's eyes once the page is hydrated, and whether it asks for anything at all. All else that a
 * link asks for moves nothing and can wait.
 */
const markRoot = (divisions: readonly string[]) =>
  `const root=document.documentElement;` +
  `for(const[k,v]of new URLSearchParams(location.search)){` +
  `if(${JSON.stringify(Object.values(params))}.includes(k))root.setAttribute('data-asked','');` +
  `if(${JSON.stringify(marked)}.includes(k)&&(k!=${JSON.stringify(params.division)}||${JSON.stringify(divisions)}.includes(v)))` +
  `root.setAttribute('data-'+k,v)}`;

/**
 * The light or dark that the reader chose, in this tab or to be kept, before anything is painted. Without a choice the
 * stylesheet follows the system.
 */
const theme =
  `let theme;try{theme=sessionStorage.getItem('${themeKey}')||localStorage.getItem('${themeKey}')}catch{}` +
  `if(${JSON.stringify(themes)}.includes(theme)){root.setAttribute('data-theme',theme);` +
  `for(const m of document.querySelectorAll('meta[data-scheme]'))m.media=m.dataset.scheme==theme?'all':'not all'}`;

/**
 * Stands guard until the page is hydrated (src/app/guard.ts): a script that does not come, that cannot be read, that throws or that
 * hangs makes nobody else speak. Shows the notice that the page was written with, and turns off what would do nothing; what
 * was typed stays and can be copied. A script that comes late turns everything on again.
 */
const guard =
  `const off=[];let loaded;` +
  `const turnOff=()=>{for(const f of document.querySelectorAll('#root :is(button:not([popovertarget]),select,input,textarea)')){` +
  `const k=/text|search/.test(f.type)?'readOnly':'disabled';if(!f[k])off.push([f,k]),f[k]=true}};` +
  `const fail=()=>{root.setAttribute('data-failed','');turnOff();addEventListener('DOMContentLoaded',turnOff)};` +
  // The stylesheet's rules for the first view stand in the page: without the others it still hydrates, and then says so.
  `const early=e=>{if(!loaded&&e.target.rel!='stylesheet')fail()};` +
  `addEventListener('error',early,true);addEventListener('unhandledrejection',early);` +
  `const timer=setTimeout(fail,${patience});` +
  `addEventListener('site:failed',fail);` +
  `addEventListener('site:loaded',()=>{loaded=true;clearTimeout(timer);removeEventListener('DOMContentLoaded',turnOff);` +
  `root.removeAttribute('data-failed');for(const[f,k]of off.splice(0))f[k]=false});`;

/**
 * Once the page is painted, asks for all scripts that will hydrate it, so that they arrive together and not one after the
 * other. As links in the HTML they were asked for before the first paint, and each took time from it. A page that is
 * opened out of sight is not painted: it asks once it is loaded.
 */
const load = (entry: string, scripts: readonly string[]) =>
  `let asked;const ask=()=>{if(asked)return;asked=1;for(const href of ${JSON.stringify(scripts)})` +
  `document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',href}));` +
  `import(${JSON.stringify(entry)}).catch(()=>loaded||fail())};` +
  `new PerformanceObserver((_,o)=>{o.disconnect();ask()}).observe({type:'paint',buffered:true});` +
  `addEventListener('load',()=>setTimeout(ask,1e3));`;

/**
 * The script in a page's head. `entry` and `scripts`: addresses of the page's entry and of what it loads besides. `divisions`: the values
 * for which room is kept; for one that does not exist nothing comes.
 */
export const earlyScript = (entry: string, scripts: readonly string[], divisions: readonly string[]): string =>
  `{${markRoot(divisions)}${theme}${guard}${load(entry, scripts)}}`;
