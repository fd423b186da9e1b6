import { isNumber } from '../domain/cell.ts';
import type { Cell } from '../domain/cell.ts';
import type { ImportedFile, ImportedMeasure, ImportedRegion } from '../domain/importedFile.ts';
import type { Indicator } from '../domain/indicator.ts';
import { municipalityCodes, todaysDivision } from '../domain/municipality.ts';
import type { Municipality, MunicipalityRegister } from '../domain/municipality.ts';
import { isUnrevised } from '../domain/sources.ts';
import type { Sources } from '../domain/sources.ts';
import {
  breaksWithin,
  latestChange,
  latestMean,
  latestNumber,
  peopleBetween,
  rateBeside,
  seriesOf,
  sumMunicipalities,
} from '../domain/series.ts';
import type { CountySum, PeopleByYear, Series, SeriesBreak } from '../domain/series.ts';
import { poissonLimits } from '../domain/change.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { decimalsOf } from './measures.ts';
import { nameMunicipality } from './municipality.ts';
import type { StripDots } from './strip.ts';

/** What a measure of a brought file is read with. */
export type OfficeContext = {
  readonly sources: Sources;
  readonly register: MunicipalityRegister;
  readonly municipality: Municipality;
  readonly indicators: readonly Indicator[];
  /** All confirmed files: one of them may have the inhabitants. */
  readonly files: readonly ImportedFile[];
};

/** One place's series, to be drawn and to stand in a table. */
export type OfficeSeries = { readonly name: string; readonly series: Series; readonly texts: readonly string[] };

/** A measure as the office reads it. */
export type OfficeMeasure = {
  readonly id: string;
  readonly title: string;
  /** What the file calls it, where that is something else. */
  readonly inFile: string | undefined;
  readonly unit: string;
  /** The office's own first. */
  readonly places: readonly OfficeSeries[];
  readonly years: readonly string[];
  readonly breaks: readonly SeriesBreak[];
  /** The latest figure, large; none where the file has none of this municipality. */
  readonly latest: string | undefined;
  /** The same year in the county and the country. */
  readonly sameYear: string | undefined;
  /** What is said of it, one sentence each. */
  readonly facts: readonly string[];
  readonly isCount: boolean;
  /** What goes into the application. */
  readonly sentence: string | undefined;
  readonly row: Readonly<Record<'label' | 'value' | 'unit' | 'year' | 'source' | 'comparison', string>> | undefined;
};

/** What a measure is called, with what it is limited to. */
export const measureTitle = ({ label, categories }: Pick<ImportedMeasure, 'label' | 'categories'>): string =>
  [label.replace(/\s*\([^()]*\)$/, '') || label, ...categories.map((category) => category.label)].join(', ');

/** What it is called where it is one of the announcement's, as the reader has confirmed: by that name it is known here. */
function knownTitle(measure: ImportedMeasure, indicators: readonly Indicator[]): string {
  const { match } = measure;
  const same = match?.kind === 'same' ? indicators.find(({ id }) => id === match.indicator) : undefined;
  return same?.shortLabel ?? measureTitle(measure);
}

/** The unit as it stands after a number; counts of a file that names none have none. */
function unitOf({ unit, kind }: ImportedMeasure, { percent }: I18n): string {
  if (kind === 'share') return percent;
  const plain = unit?.toLowerCase();
  return unit === undefined || plain === 'antall' || plain === 'prosent' ? '' : ` ${unit}`;
}

/** A brought figure in print: its number as the file has it, or why there is none. */
export function officeCell(cell: Cell | undefined, i18n: I18n): string {
  if (!cell) return i18n.t('office.cell.none');
  if (!isNumber(cell)) return cell.kind === 'notConvertible' ? '' : i18n.t(`office.cell.${cell.kind}`);
  return i18n.number(cell.value, cell.decimals);
}

/** The counties that a municipality lies or lay in, and the country, as a file has them. */
export function placesBeside(
  file: Pick<ImportedFile, 'regions'>,
  { municipality }: Pick<OfficeContext, 'municipality'>,
): readonly ImportedRegion[] {
  const codes = municipalityCodes(municipality).map((code) => code.slice(0, 2));
  const numbers = new Set<string>([...codes, ...Object.values(municipality.counties)]);
  const counties = file.regions.filter(
    ({ code, kind }) => kind === 'county' && code !== undefined && numbers.has(code.replace(/^\D+/, '')),
  );
  const countries = file.regions.filter(({ kind }) => kind === 'country' || kind === 'countryPart');
  return [...counties, ...countries];
}

/** The inhabitants behind a measure, where a brought file has those of its ages. */
function peopleFor(measure: ImportedMeasure, { sources, indicators, files }: OfficeContext): PeopleByYear | undefined {
  const { match } = measure;
  if (match?.kind !== 'same') return undefined;
  const share = indicators.find(({ numerator }) => numerator === match.indicator);
  if (share?.denominator?.kind !== 'population') return undefined;
  const { column } = share.denominator;
  for (const { id, people } of sources.tables) {
    const ages = people?.columns.find((one) => one.column === column);
    const file = files.find(({ table }) => table === id);
    if (people && ages && file) return peopleBetween(file, people.dimension, ages.from, ages.until);
  }
  return undefined;
}

/** Everything that is said of a measure in the office's own municipality. */
export function viewOfficeMeasure(
  { file, retrieved, id }: { readonly file: ImportedFile; readonly retrieved: string; readonly id: string },
  measure: ImportedMeasure,
  context: OfficeContext,
  i18n: I18n,
): OfficeMeasure {
  const { t, number, date } = i18n;
  const { sources, municipality } = context;
  const name = nameMunicipality(municipality, i18n).name;
  const { updated } = file;
  const unrevised = (year: number) => updated !== undefined && isUnrevised(sources, year, updated);
  const own = seriesOf(file, measure, municipalityCodes(municipality), unrevised);
  const beside = placesBeside(file, context).map((region) => ({
    region,
    series: seriesOf(file, measure, region.code === undefined ? [] : [region.code], unrevised),
  }));
  const unit = unitOf(measure, i18n);
  const isCount = measure.kind === 'count';
  const title = knownTitle(measure, context.indicators);
  const inFile = measureTitle(measure);
  // A source is cited in its own words, unless they are but a column's name.
  const cited = /\s/.test(inFile) ? inFile : title;
  const breaks = breaksWithin(own, sources.breaks);
  const latest = latestNumber(own);
  const country = beside.find(({ region }) => region.kind === 'country');
  const facts: string[] = [];
  const text = (cell: Cell | undefined) => officeCell(cell, i18n) + (cell && isNumber(cell) ? unit : '');
  const count = (value: number) => number(value, value < 10 && !Number.isInteger(value) ? 1 : 0);
  let comparison = '';
  if (latest) {
    const { year, cell } = latest;
    if (latest.isUnrevised) facts.push(t('office.fact.unrevised', { year }));
    if (isCount) {
      const { low, high } = poissonLimits(cell.value);
      facts.push(t('office.fact.limits', { low: count(Math.floor(low)), high: count(Math.ceil(high)) }));
    }
    const change = isCount ? latestChange(own, sources.breaks) : undefined;
    if (change) {
      const values = { from: change.from, until: change.until, difference: count(Math.abs(change.difference)) };
      facts.push(
        change.difference === 0
          ? t('office.fact.same', values)
          : t(change.difference > 0 ? 'office.fact.more' : 'office.fact.fewer', values) +
              t(change.isWithinChance ? 'office.fact.withinChance' : 'office.fact.beyondChance'),
      );
    }
    const mean = isCount ? latestMean(own, sources.breaks) : undefined;
    if (mean)
      facts.push(
        t('office.fact.mean', {
          from: mean.from,
          until: mean.until,
          mean: number(mean.mean, 1),
          low: count(Math.floor(mean.limits.low)),
          high: count(Math.ceil(mean.limits.high)),
        }),
      );
    const there = country?.series.find((point) => point.year === year)?.cell;
    const ownRow = file.regions.find(
      ({ code }) => code !== undefined && municipalityCodes(municipality).includes(code),
    );
    const people = peopleFor(measure, context);
    const [here, all] = [ownRow?.code, country?.region.code].map((code) => {
      // Inhabitants at the end of the year are those of 1 January of the next; the country's code differs between tables.
      const codes = code === ownRow?.code ? municipalityCodes(municipality) : countryCodes(sources);
      return codes.flatMap((one) => people?.get(one)?.get(year + 1) ?? [])[0];
    });
    const rate =
      here !== undefined && all !== undefined && there && isNumber(there)
        ? rateBeside({ count: cell.value, people: here }, { count: there.value, people: all })
        : undefined;
    if (rate) {
      comparison = t('office.fact.rate', {
        rate: number(rate.rate, 1),
        other: number(rate.other, 1),
        people: number(here ?? 0, 0),
      });
      facts.push(
        comparison,
        t(rate.difference >= 0 ? 'office.fact.peopleMore' : 'office.fact.peopleFewer', {
          difference: number(Math.abs(Math.round(rate.difference)), 0),
        }) + t(rate.isWithinChance ? 'office.fact.withinChance' : 'office.fact.beyondChance'),
      );
    }
  }
  const hidden = own.filter(({ cell }) => cell?.kind === 'suppressed').map(({ year }) => String(year));
  if (hidden.length > 0) facts.push(t('office.fact.hidden', { years: i18n.list(hidden) }));
  for (const { from, reason } of breaks) facts.push(t('office.fact.break', { before: from - 1, from, reason }));
  const source = t(file.table === undefined ? 'office.source.file' : 'office.source.table', {
    source: file.source ?? (file.table === undefined ? file.name : sources.name),
    table: file.table ?? '',
    name: file.name,
    date: date(retrieved),
  });
  const sameYear = latest
    ? beside.flatMap(({ region, series }) => {
        const cell = series.find(({ year }) => year === latest.year)?.cell;
        return cell && isNumber(cell) ? [t('office.sentence.place', { name: region.label, figure: text(cell) })] : [];
      })
    : [];
  const values = latest && {
    place: name,
    title: cited,
    year: latest.year,
    figure: text(latest.cell),
    beside: sameYear.length > 0 ? t('office.sentence.beside', { places: sameYear.join(', ') }) : '',
    unrevised: latest.isUnrevised ? ` ${t('office.sentence.unrevised')}` : '',
    source,
  };
  return {
    id: `${id}:${measure.id}`,
    title,
    inFile: inFile === title ? undefined : inFile,
    unit: unit.trim(),
    years: own.map(({ year }) => String(year)),
    places: [
      { name, series: own, texts: own.map(({ cell }) => officeCell(cell, i18n)) },
      ...beside.map(({ region, series }) => ({
        name: region.label,
        series,
        texts: series.map(({ cell }) => officeCell(cell, i18n)),
      })),
    ],
    breaks,
    latest: latest && t('office.latest', { figure: text(latest.cell), year: latest.year }),
    sameYear: sameYear.length > 0 ? t('office.figures.beside', { places: i18n.list(sameYear) }) : undefined,
    facts,
    isCount,
    sentence: values && t('office.sentence', values) + (comparison === '' ? '' : ` ${comparison}`),
    row: latest && {
      label: cited,
      value: officeCell(latest.cell, i18n),
      unit: unit.trim(),
      year: String(latest.year) + (latest.isUnrevised ? ` ${t('office.sentence.unrevised')}` : ''),
      source,
      comparison,
    },
  };
}

const countryCodes = ({ tables }: Sources): string[] => [
  ...new Set(tables.flatMap(({ regions }) => regions.country.slice(0, 1).map(({ code }) => code))),
];

/** A municipality of the same county, with its figure in the latest year that any of them has. */
export type Neighbour = {
  readonly code: string;
  readonly name: string;
  readonly text: string;
  readonly value: number | undefined;
  readonly isOwn: boolean;
};

/** The county's municipalities in a year. `strip`: as dots; none for a count, whose dots would show where many people live. */
export type Neighbours = {
  readonly year: number | undefined;
  /** What they come to together, or how many of them have a number; none of what is not summed. */
  readonly sum: string | undefined;
  readonly neighbours: readonly Neighbour[];
  readonly strip: StripDots | undefined;
};

/** The county's municipalities beside each other in a year; empty where the file has no others. */
export function viewNeighbours(
  file: ImportedFile,
  measure: ImportedMeasure,
  context: OfficeContext,
  i18n: I18n,
): Neighbours {
  const { register, municipality } = context;
  const division = todaysDivision(register);
  const members = register.municipalities.filter(
    ({ counties }) => counties[division] === municipality.counties[division],
  );
  const rows = members.map((one) => ({ one, series: seriesOf(file, measure, [one.code]) }));
  const year = Math.max(...rows.flatMap(({ series }) => latestNumber(series)?.year ?? []));
  const neighbours = rows.flatMap(({ one, series }): Neighbour[] => {
    const cell = series.find((point) => point.year === year)?.cell;
    if (!cell) return [];
    const { name } = nameMunicipality(one, i18n);
    const value = isNumber(cell) ? cell.value : undefined;
    return [{ code: one.code, name, text: officeCell(cell, i18n), value, isOwn: one.code === municipality.code }];
  });
  return {
    year: Number.isFinite(year) ? year : undefined,
    sum: sumText(
      sumMunicipalities(
        file,
        measure,
        String(year),
        members.map(({ code }) => code),
      ),
      i18n,
    ),
    neighbours: neighbours.some(({ isOwn }) => !isOwn) ? neighbours : [],
    strip: measure.kind === 'count' || measure.kind === 'amount' ? undefined : stripOf(neighbours, measure, i18n),
  };
}

function sumText(sum: CountySum, { t, number }: I18n): string | undefined {
  if (sum.kind === 'all') return t('office.figures.neighboursSum', { count: sum.count, sum: number(sum.sum, 0) });
  return sum.kind === 'some' ? t('office.figures.neighboursSome', { have: sum.have, of: sum.of }) : undefined;
}

function stripOf(neighbours: readonly Neighbour[], measure: ImportedMeasure, i18n: I18n): StripDots {
  const unit = unitOf(measure, i18n);
  return {
    figures: neighbours.flatMap(({ code, name, text, value }) => {
      if (value === undefined) return [];
      const label = i18n.t('office.sentence.place', { name, figure: text + unit });
      return [{ county: { code, name }, value, text: text + unit, label, tone: undefined }];
    }),
    print: (value, isLast) => i18n.number(value, decimalsOf(value)) + (isLast ? unit : ''),
    country: undefined,
  };
}
