import { importedCell } from '../../src/domain/importedFile.ts';
import type { ImportedFile, ImportedMeasure } from '../../src/domain/importedFile.ts';
import type { Sources, SourceTable } from '../../src/domain/sources.ts';
import type { SeriesFile } from '../../src/dataset/series.ts';
import { readImported } from '../../src/dataset/imported/readImported.ts';
import { NoAnswer } from './ask.ts';

type Asked = {
  readonly sources: Sources;
  readonly table: SourceTable;
  /** The codes of the places that were asked for. */
  readonly places: readonly string[];
  /** What data/ has of the table today. */
  readonly kept: SeriesFile | undefined;
  /** Today (ISO). */
  readonly today: string;
};

/**
 * An answer as a file of data/series/: only measures that are the same as one of the announcement's. None where the table has
 * no such measure. Throws `NoAnswer` where it is not what was asked for, or lacks something that data/ has.
 */
export async function readAnswer(bytes: Uint8Array, asked: Asked): Promise<SeriesFile | undefined> {
  const { sources, table, places, kept, today } = asked;
  const imported = await readImported({ name: `${table.id}.json`, bytes }, { places: [], measures: sources.measures });
  if (imported.kind === 'refused') throw new NoAnswer('svaret er ikke hel JSON-stat. Prøv igjen senere.');
  const { file } = imported;
  if (file.format !== 'jsonStat') throw new NoAnswer('svaret er ikke JSON-stat.');
  if (file.table !== table.id) throw new NoAnswer(`svaret er om «${file.title ?? ''}», ikke tabell ${table.id}.`);
  if (file.updated === undefined) throw new NoAnswer('svaret sier ikke når tabellen ble oppdatert.');
  const [odd] = file.notUnderstood;
  if (odd) throw new NoAnswer(`svaret har ${odd.count} celler som ikke er forstått, den første er «${odd.text}».`);
  const there = new Set(file.regions.map(({ code }) => code));
  const absent = places.filter((code) => !there.has(code));
  if (absent.length > 0) throw new NoAnswer(`svaret mangler ${absent.join(', ')}.`);
  const same = file.measures.filter(({ match }) => match?.kind === 'same');
  const indicators = same.map(indicatorOf);
  const twice = same.find((measure, at) => indicators.indexOf(indicatorOf(measure)) < at);
  if (twice) throw new NoAnswer(`to mål i svaret er «${indicatorOf(twice)}» etter sources.json.`);
  for (const { indicator, label } of kept?.measures ?? []) {
    if (indicators.includes(indicator)) continue;
    const labels = file.measures.map((measure) => `«${measure.label}»`).join(', ');
    throw new NoAnswer(
      `finner ikke lenger «${label}». Tabellen har ${labels}. Rett sources.json om målet bare heter noe annet.`,
    );
  }
  if (same.length === 0) return undefined;
  const made: SeriesFile = {
    table: table.id,
    updated: file.updated,
    retrieved: today,
    measures: same.map((measure) => ({
      indicator: indicatorOf(measure),
      ...(measure.code !== undefined && { code: measure.code }),
      label: measure.label,
      regions: regionsOf(file, measure, table, places),
    })),
  };
  const lost = figuresOf(kept).find(({ key }) => !figuresOf(made).some((one) => one.key === key));
  if (lost) throw new NoAnswer(`svaret mangler ${lost.name} ${lost.year}, som data/ har.`);
  return made;
}

const indicatorOf = ({ match }: ImportedMeasure) => (match?.kind === 'same' ? match.indicator : '');

/** The country and the counties with their figures; of the country, only the whole. */
function regionsOf(file: ImportedFile, measure: ImportedMeasure, { regions }: SourceTable, places: readonly string[]) {
  const parts = regions.country.slice(1).map(({ code }) => code);
  return places
    .filter((code) => !parts.includes(code))
    .flatMap((code) => {
      const at = file.regions.findIndex((region) => region.code === code);
      const figures = file.times.flatMap((time, i) => {
        const cell = importedCell(file, measure, at, i);
        if (!cell || !/^\d{4}$/.test(time)) return [];
        return [{ year: Number(time), value: cell.kind === 'value' ? cell.value : symbols[cell.kind] }];
      });
      return figures.length > 0 ? [{ code, name: file.regions[at]?.label ?? code, figures }] : [];
    });
}

const symbols = { notApplicable: '.', missing: '..', notYet: '...', suppressed: ':', notConvertible: '..' } as const;

type Figure = { readonly key: string; readonly name: string; readonly year: number; readonly value: number | string };

/** Every figure of a file. */
const figuresOf = (file: SeriesFile | undefined): Figure[] =>
  (file?.measures ?? []).flatMap(({ indicator, regions }) =>
    regions.flatMap(({ code, name, figures }) =>
      figures.map(({ year, value }) => ({ key: `${indicator} ${code} ${year}`, name, year, value })),
    ),
  );

/** What is other in the new file, a line each: figures that changed or came, and the day that the source changed them. */
export function differences(kept: SeriesFile | undefined, made: SeriesFile): string[] {
  const before = new Map(figuresOf(kept).map(({ key, value }) => [key, value]));
  const figures = figuresOf(made).flatMap(({ key, name, year, value }) => {
    const old = before.get(key);
    if (old === value) return [];
    return [`  ${name} ${year}: ${old === undefined ? 'ny' : `${old} ->`} ${value}`];
  });
  return [
    ...(kept?.updated === made.updated ? [] : [`  oppdatert: ${kept ? `${kept.updated} -> ` : ''}${made.updated}`]),
    ...(kept?.note === undefined ? [] : [`  ikke lenger: «${kept.note}»`]),
    ...figures,
  ];
}
