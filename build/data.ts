import type { Plugin } from 'vite';
import { usedPeople } from '../src/dataset/usedPeople.ts';
import { readCountyFiles } from './read/readCountyFiles.ts';
import { readData } from './read/readData.ts';
import { readGrantFiles } from './read/readGrants.ts';
import { readLaterMaps } from './read/laterMaps.ts';
import { readMap } from './read/readMap.ts';
import { readPackage } from './read/readPackage.ts';

/** Gives the code its facts: the checked dataset, and apart from it what a replaced file is checked against. */
export function dataPlugin(): Plugin {
  const modules: Record<string, () => Record<string, unknown>> = {
    'virtual:dataset': () => {
      const { reading, definitions, bytes } = readData();
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems, undefined, 1));
      return { dataset: reading.dataset, file: definitions.file, text: new TextDecoder().decode(bytes) };
    },
    'virtual:definitions': () => ({ definitions: readData().definitions }),
    'virtual:grants': () => ({ grants: readGrantFiles() }),
    'virtual:people': () => {
      const { people, indicators } = readData().definitions;
      return { people: usedPeople(people, indicators, readGrantFiles().support.rates) };
    },
    'virtual:priorities': () => ({
      priorities: readGrantFiles().priorities.map(({ slug, title, indicators }) => ({
        slug,
        title,
        indicators: indicators.map(({ id }) => id),
      })),
    }),
    'virtual:years': () => ({ years: readGrantFiles().grants.map(({ year }) => year) }),
    'virtual:package': () => ({ dataPackage: readPackage() }),
    'virtual:crosswalk': () => ({ crosswalk: readCountyFiles().crosswalk }),
    'virtual:divisions': () => ({
      divisions: readCountyFiles().crosswalk.later.map(({ start, counties }, i, later) => ({
        start,
        next: later[i + 1]?.start,
        counties: counties.map(({ code }) => code),
      })),
    }),
    'virtual:later-maps': () => ({ maps: readLaterMaps(readCountyFiles().crosswalk, readData()) }),
    'virtual:statsforvaltere': () => ({ statsforvaltere: readCountyFiles().statsforvaltere }),
    'virtual:geometry': () => ({ geometry: readMap(readData().definitions.table.division).geometry }),
    'virtual:paths': () => ({ paths: readMap(readData().definitions.table.division).paths }),
  };
  return {
    name: 'data',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load: (id) => {
      const make = modules[id.slice(1)];
      if (!id.startsWith('\0') || !make) return undefined;
      // Parsing a JSON string is faster for the browser than evaluating the same object literal.
      return Object.entries(make())
        .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`)
        .join('\n');
    },
  };
}
