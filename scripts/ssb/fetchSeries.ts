import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'oxfmt';
import { readJson } from '../../build/read/readFile.ts';
import { readMunicipalityFile } from '../../build/read/readMunicipalities.ts';
import { readSourceFile } from '../../build/read/readSources.ts';
import { todaysCounties } from '../../src/dataset/series.ts';
import type { SeriesFile } from '../../src/dataset/series.ts';
import { countyCodes, sourceAddress } from '../../src/domain/sources.ts';
import { NoAnswer, ask } from './ask.ts';
import type { Patience } from './ask.ts';
import { differences, readAnswer } from './readAnswer.ts';

type Setting = Patience & {
  /** The folder of facts. */
  readonly dir: string;
  /** Today (ISO). */
  readonly today: string;
  readonly say: (line: string) => void;
  /** The address that an address is asked at instead: a test's own server. */
  readonly at?: (address: string) => string;
};

/**
 * Asks the source for newer figures of the country and the counties, and writes those that came whole to data/series/. Says
 * what changed. False where a table's answer could not be used: what data/ has of it stays as it is.
 */
export async function fetchSeries({ dir, today, say, at = (same) => same, ...patience }: Setting): Promise<boolean> {
  const sources = readSourceFile(dir);
  const numbers = todaysCounties(readMunicipalityFile(dir));
  let isWhole = true;
  for (const table of sources.tables.filter(({ isFetched }) => isFetched)) {
    const name = `series/${table.id}.json`;
    const kept = existsSync(path.join(dir, name)) ? (readJson(dir, name) as SeriesFile) : undefined;
    const places = countyCodes(table, numbers);
    try {
      const bytes = await ask(at(sourceAddress(sources, table, places, 'program')), patience);
      const made = await readAnswer(bytes, { sources, table, places, kept, today });
      const changed = made ? differences(kept, made) : [];
      if (!made) say(`${table.id}: ingen av målene er et av kunngjøringens tall.`);
      else if (changed.length === 0) say(`${table.id}: uendret, oppdatert ${made.updated}.`);
      else {
        mkdirSync(path.join(dir, 'series'), { recursive: true });
        writeFileSync(path.join(dir, name), await asWritten(made));
        say([`${table.id}: skrevet til data/${name}.`, ...changed].join('\n'));
      }
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      isWhole = false;
      say(`${table.id}: ${error.message} Ingenting er endret.`);
    }
  }
  return isWhole;
}

/** The file as the repository keeps its JSON. */
async function asWritten(file: SeriesFile): Promise<string> {
  const text = JSON.stringify({ $schema: '../schemas/series.schema.json', ...file });
  return (await format('series.json', text, { printWidth: 120 })).code;
}
