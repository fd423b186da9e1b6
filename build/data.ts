import type { Plugin } from 'vite';
import { usedPeople } from '../src/dataset/usedPeople.ts';
import { readCountyFiles } from './read/readCountyFiles.ts';
import { readDefinitionFiles } from './read/readData.ts';
import { readFigures } from './read/readFigures.ts';
import { readGrantFiles } from './read/readGrants.ts';
import { readLaterMaps } from './read/laterMaps.ts';
import { readMap } from './read/readMap.ts';
import { readPackage } from './read/readPackage.ts';

/**
 * Gives the code its facts: the checked dataset, and apart from it what a replaced file is checked against. A fault in
 * data/ throws a DataError, whose message is the sentences that name it: Vite's overlay shows just them.
 */
export function dataPlugin(): Plugin {
  const modules: Record<string, () => Record<string, unknown>> = {
    'virtual:dataset': () => {
      const { dataset, definitions, bytes } = readFigures();
      return { dataset, file: definitions.file, text: new TextDecoder().decode(bytes) };
    },
    'virtual:definitions': () => ({ definitions: readDefinitionFiles() }),
    'virtual:grants': () => ({ grants: readGrantFiles() }),
    'virtual:people': () => {
      const { people, indicators } = readDefinitionFiles();
      return { people: usedPeople(people, indicators, readGrantFiles().support.rates) };
    },
    'virtual:priorities': () => ({
      priorities: readGrantFiles().priorities.map(({ slug, title, indicators }) => ({
        slug,
        title,
        indicators: indicators.map(({ id }) => id),
      })),
    }),
    'virtual:package': () => ({ dataPackage: readPackage() }),
    'virtual:crosswalk': () => ({ crosswalk: readCountyFiles().crosswalk }),
    'virtual:divisions': () => ({
      divisions: readCountyFiles().crosswalk.later.map(({ start, counties }, i, later) => ({
        start,
        next: later[i + 1]?.start,
        counties: counties.map(({ code }) => code),
      })),
    }),
    'virtual:later-maps': () => ({ maps: readLaterMaps(readCountyFiles().crosswalk, { definitions: readDefinitionFiles() }) }),
    'virtual:statsforvaltere': () => ({ statsforvaltere: readCountyFiles().statsforvaltere }),
    'virtual:geometry': () => ({ geometry: readMap(readDefinitionFiles().table.division).geometry }),
    'virtual:paths': () => ({ paths: readMap(readDefinitionFiles().table.division).paths }),
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
