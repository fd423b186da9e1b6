import path from 'node:path';
import type { Plugin } from 'vite';
import { summable } from '../src/domain/division.ts';
import { DataError } from '../src/dataset/dataError.ts';
import type { DivisionSpan } from '../src/domain/division.ts';
import type { PriorityColumns } from '../src/domain/priority.ts';
import type { AnswerBasis } from '../src/domain/answer.ts';
import { usedPeople } from '../src/dataset/usedPeople.ts';
import { columnCss } from './columnCss.ts';
import { priorityCss } from './priorityCss.ts';
import { makePublication } from './published.ts';
import { checkData } from './read/checkData.ts';
import { readTableMaps } from './read/divisionMaps.ts';
import { readCountyFiles } from './read/readCountyFiles.ts';
import type { OtherTable, TableBrief, TableWords } from '../src/domain/tables.ts';
import { dataDir, readDefinitionFiles, tableIds } from './read/readData.ts';
import { readRegisteredCounties } from './read/readRegisteredCounties.ts';
import { readJson } from './read/readFile.ts';
import { readFigures } from './read/readFigures.ts';
import { readGrantFiles } from './read/readGrants.ts';
import { readMunicipalityFile } from './read/readMunicipalities.ts';
import { readPackage } from './read/readPackage.ts';
import { readSeriesFiles } from './read/readSeries.ts';
import { readSourceFile } from './read/readSources.ts';

/**
 * Gives the code its facts: the checked dataset, and apart from it what a replaced file is checked against. A fault in
 * data/ throws a DataError, whose message is the sentences that name it: Vite's overlay shows just them.
 */
export function dataPlugin(): Plugin {
  const modules: Record<string, () => Record<string, unknown> | Promise<Record<string, unknown>>> = {
    'virtual:dataset': () => {
      const { dataset, definitions, bytes } = readFigures();
      return { dataset, file: definitions.file, text: new TextDecoder().decode(bytes) };
    },
    'virtual:definitions': () => ({ definitions: readDefinitionFiles() }),
    'virtual:grants': () => ({ grants: readGrantFiles(), tableWords: tableIds().map(readWords) }),
    'virtual:people': () => {
      const { people, indicators } = readDefinitionFiles();
      return { people: usedPeople(people, indicators, readGrantFiles().support.rates) };
    },
    'virtual:priorities': () => ({ priorities: readPriorities() }),
    'virtual:answer': () => ({ basis: readAnswerBasis() }),
    'virtual:years': () => ({ years: readGrantFiles().grants.map(({ year }) => year) }),
    'virtual:package': () => ({ dataPackage: readPackage() }),
    // The day of the build is no part of it.
    'virtual:published': async () => ({ published: (await makePublication('')).published }),
    'virtual:crosswalk': () => ({ crosswalk: readCountyFiles().crosswalk }),
    'virtual:accessibility': () => ({ accessibility: readJson(dataDir, 'accessibility.json') }),
    'virtual:registered-counties': () => ({ counties: readRegisteredCounties() }),
    'virtual:municipalities': () => ({ register: readMunicipalityFile() }),
    'virtual:sources': () => ({ sources: readSourceFile() }),
    'virtual:newer': () => ({ newer: readSeriesFiles() }),
    'virtual:divisions': () => ({ divisions: readDivisions() }),
    'virtual:later-maps': () => ({ maps: readTableMaps().later }),
    'virtual:statsforvaltere': () => ({ statsforvaltere: readCountyFiles().statsforvaltere }),
    'virtual:geometry': () => ({ geometry: readTableMaps().own.geometry }),
    'virtual:paths': () => ({ paths: readTableMaps().own.paths }),
  };
  const others = () => tableIds().slice(1);
  for (const id of safeIds()) {
    modules[`virtual:table/${id}`] = () => ({ table: readOther(id) });
    modules[`virtual:definitions/${id}`] = () => ({ definitions: readDefinitionFiles(dataDir, id) });
  }
  const isData = (file: string) => path.resolve(file).startsWith(dataDir + path.sep);
  return {
    name: 'data',
    // Of what only several tables need, nothing is sent while there is one.
    config: () => ({ define: { __SEVERAL_TABLES__: JSON.stringify(safeIds().length > 0) } }),
    configureServer: (server) => void server.watcher.add(dataDir),
    /** A page that is opened while data/ has faults is the overlay that names them, and nothing half-drawn behind it. */
    transformIndexHtml(html, { server }) {
      const faults = server ? checkData() : [];
      if (faults.length > 0) throw new DataError(faults);
      return html;
    },
    /** A changed file of data/ shows at once; one with faults as the sentences that name them. */
    hotUpdate({ file }) {
      if (!isData(file)) return undefined;
      const { moduleGraph, hot } = this.environment;
      for (const id of [...Object.keys(modules), tableList, priorityStyles]) {
        const module = moduleGraph.getModuleById(resolved(id));
        if (module) moduleGraph.invalidateModule(module);
      }
      const faults = checkData();
      if (faults.length > 0)
        hot.send({ type: 'error', err: { message: faults.join('\n'), stack: '', plugin: 'data' } });
      else hot.send({ type: 'full-reload' });
      return [];
    },
    resolveId: (id) => (id in modules || id === priorityStyles || id === tableList ? resolved(id) : undefined),
    load: async (id) => {
      if (id === resolved(priorityStyles)) {
        const datasets = tableIds().map((table) => readFigures(dataDir, table).dataset);
        return columnCss(datasets) + priorityCss(readPriorities(), datasets);
      }
      if (id === resolved(tableList)) {
        const loaders = (folder: string) =>
          others().map(
            (table) => `${JSON.stringify(table)}:()=>import(${JSON.stringify(`virtual:${folder}/${table}`)})`,
          );
        return [
          `export const others=${JSON.stringify(others().map(readBrief))};`,
          `export const loaders={${loaders('table').join()}};`,
          `export const definitionLoaders={${loaders('definitions').join()}};`,
        ].join('\n');
      }
      const make = modules[id.slice(1)];
      if (!id.startsWith('\0') || !make) return undefined;
      // Parsing a JSON string is faster for the browser than evaluating the same object literal.
      return Object.entries(await make())
        .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`)
        .join('\n');
    },
  };
}

/** What there is to choose between. */
const tableList = 'virtual:tables';

/** Of data with faults the checks tell; until then it has no other tables. */
function safeIds(): string[] {
  try {
    return tableIds().slice(1);
  } catch (error) {
    if (error instanceof DataError) return [];
    throw error;
  }
}

function readBrief(id: string): TableBrief {
  const { table, counties, indicators } = readDefinitionFiles(dataDir, id);
  const { announcement, division, divisionLabel } = table;
  return {
    id: table.id,
    announcement,
    division,
    divisionLabel,
    counties,
    indicators: indicators.map((indicator) => indicator.id),
    divisions: readDivisions(id),
  };
}

function readWords(table: string): TableWords {
  const { id, announcement, title, readingRule, colourRule, sources } = readDefinitionFiles(dataDir, table).table;
  return { id, announcement, title, readingRule, colourRule, sources };
}

function readOther(id: string): OtherTable {
  const { dataset, definitions, bytes } = readFigures(dataDir, id);
  const { rates } = readGrantFiles(dataDir, id).support;
  const { own, later } = readTableMaps(dataDir, id);
  return {
    dataset,
    file: definitions.file,
    text: new TextDecoder().decode(bytes),
    people: usedPeople(definitions.people, definitions.indicators, rates),
    rates,
    ...readCountyFiles(dataDir, id),
    divisions: readDivisions(id),
    map: own,
    laterMaps: later,
  };
}

/** Later divisions in brief, with the counties that a table's figures say something of. */
const readDivisions = (id?: string): DivisionSpan[] => {
  const { crosswalk } = readCountyFiles(dataDir, id);
  const { counties } = readDefinitionFiles(dataDir, id);
  return crosswalk.later.map(({ start }, i, later) => ({
    start,
    next: later[i + 1]?.start,
    counties: summable(crosswalk, start, counties).map(({ code }) => code),
  }));
};

/** The rules that count, measure and hide columns, made from the data because the stylesheet names none. */
const priorityStyles = 'virtual:priority.css';

/** The priority areas in the small form that the table needs. */
const readPriorities = (): PriorityColumns[] =>
  readGrantFiles().priorities.map(({ slug, title, indicators }) => ({
    slug,
    title,
    indicators: indicators.map(({ id }) => id),
  }));

/** What a county's answer on the start page rests on: without words that it does not print. */
const readAnswerBasis = (): AnswerBasis => {
  const { people, indicators } = readDefinitionFiles();
  const { priorities, support } = readGrantFiles();
  return {
    people: usedPeople(people, indicators, support.rates),
    rates: support.rates.map((rate) => ({ ...rate, note: '', denominator: '', name: '' })),
    similar: support.similar,
    barely: { within: support.barely.within },
    areas: priorities.map(({ slug, title, indicators: speaking }) => ({
      slug,
      title,
      indicators: speaking.map(({ id, speaksWhen }) => ({ id, speaksWhen })),
    })),
  };
};

const resolved = (id: string) => `\0${id}`;
