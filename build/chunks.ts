import path from 'node:path';

type Context = { readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null };

const inFolder = (...names: string[]) => new RegExp(`node_modules[\\\\/](?:${names.join('|')})[\\\\/]`);
const source = (file: string) => path.join(import.meta.dirname, '../src', file);
const [entry, startPage] = [source('main.tsx'), source('pages/start/StartPage.tsx')];

/** What a module imports, however far, itself included. */
const reached = new Map<string, ReadonlySet<string>>();
function reachableFrom(start: string, context: Context): ReadonlySet<string> {
  const known = reached.get(start);
  if (known) return known;
  const found = new Set<string>();
  const walk = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    context.getModuleInfo(id)?.importedIds.forEach(walk);
  };
  walk(start);
  reached.set(start, found);
  return found;
}

/** The file that a module of several pages, or of every page, goes into. */
function nameOf(id: string, context: Context): string | null {
  if (id === entry || id === startPage) return null;
  if (reachableFrom(entry, context).has(id)) return 'site';
  return reachableFrom(startPage, context).has(id) ? 'common' : 'figures';
}
const isOf = (wanted: string) => (id: string, context: Context) => (nameOf(id, context) === wanted ? wanted : null);
const code = /src[\\/](view|domain|charts|ui|state|context)[\\/]/;
/** And what of the start page is loaded late elsewhere, or shared by pages. */
const startCode = new RegExp(`${code.source}|src[\\\\/](export[\\\\/]|pages[\\\\/][^\\\\/]+$)`);

/**
 * Few files, so that few can be missing: React, what every page needs (site), what the start page and
 * so most pages are made of (common), what the pages on single figures share (figures), the facts beside the table. A
 * page adds its own code and its own messages. From the first of these groups on, a module is where it is met first.
 */
export const chunkGroups = [
  { name: 'react', test: inFolder('react', 'react-dom', 'scheduler', 'use-sync-external-store'), priority: 6 },
  { name: isOf('site'), debugName: 'site', test: /src|d3-format|zustand|wouter/, priority: 5 },
  {
    name: 'facts',
    test: /virtual:(grants|newer|people|crosswalk|statsforvaltere|package)|src[\\/]dataset[\\/]facts/,
    priority: 3,
  },
  { name: isOf('common'), debugName: 'common', test: startCode, minShareCount: 2, priority: 2 },
  { name: isOf('figures'), debugName: 'figures', test: code, minShareCount: 2, priority: 1 },
];
