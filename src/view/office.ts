import { isNumber } from '../domain/cell.ts';
import type { NumberCell } from '../domain/cell.ts';
import { poissonLimits } from '../domain/change.ts';
import type { ImportedFile, ImportedRegion } from '../domain/importedFile.ts';
import type { Indicator } from '../domain/indicator.ts';
import { municipalityCodes, ownCodesIn } from '../domain/municipality.ts';
import type { EarlierNumbers, Municipality, MunicipalityRegister } from '../domain/municipality.ts';
import type { OfficePart, OwnFigure } from '../domain/office.ts';
import {
  breaksWithin,
  figureAt,
  hasYears,
  joinSeries,
  latestChange,
  latestMean,
  latestNumber,
  linesAtLevelOf,
  linesOf,
  peopleBetween,
  rateBeside,
  seriesOf,
} from '../domain/series.ts';
import type { LineBeside, PeopleByYear, Series, SeriesBreak, YearChange } from '../domain/series.ts';
import { breaksOf, isOfOtherStatistics, isOfServices, isUnrevised, revisedOn } from '../domain/sources.ts';
import type { Sources } from '../domain/sources.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { nameMunicipality } from './municipality.ts';
import { knownTitle, measureTitle, officeCell, timeText, unitInWords, unitOf } from './officeText.ts';

/** What a measure of a brought file is read with. */
export type OfficeContext = {
  readonly sources: Sources;
  readonly register: MunicipalityRegister;
  readonly municipality: Municipality;
  readonly indicators: readonly Indicator[];
  /** All confirmed files: one of them may have the inhabitants. */
  readonly files: readonly ImportedFile[];
};

/** A place's figures year by year, in print. */
export type OfficePlace = { readonly name: string; readonly texts: readonly string[] };

/** A figure as the office reads it. */
export type OfficeMeasure = {
  readonly id: string;
  readonly title: string;
  /** What the file calls it, where that is something else. */
  readonly inFile: string | undefined;
  /** The years in print; of a file that has none, its months or quarters. */
  readonly years: readonly string[];
  /** The office's own first. */
  readonly places: readonly OfficePlace[];
  /** None where the file has no years, but months or quarters. */
  readonly chart?: {
    readonly series: Series;
    readonly breaks: readonly SeriesBreak[];
    readonly beside: readonly { readonly name: string; readonly lines: readonly LineBeside[] }[];
    /** What the lines beside it are. */
    readonly note: string | undefined;
  };
  /** The latest figure, large; none where the files have none of this municipality. */
  readonly latest: string | undefined;
  /** The same year in the county and the country. */
  readonly sameYear: string | undefined;
  /** What is said of it, one sentence each. */
  readonly facts: readonly string[];
  /** Which years the file has figures of that are not used, and why. */
  readonly notOwn: readonly string[];
  readonly isCount: boolean;
  /** What goes into the application. */
  readonly own: OwnFigure | undefined;
};

type Beside = { readonly region: ImportedRegion; readonly series: Series };
type Latest = Series[number] & { readonly cell: NumberCell };

/** Everything that is said of a figure in the office's own municipality; `parts`: the files' measures that it is, newest first. */
export function viewOfficeMeasure(
  parts: readonly [OfficePart, ...OfficePart[]],
  context: OfficeContext,
  i18n: I18n,
): OfficeMeasure {
  const { t, list } = i18n;
  const { sources, municipality, indicators } = context;
  const [lead] = parts;
  const { measure } = lead;
  if (!parts.some(({ one }) => hasYears(one.file))) return viewPeriods(lead, context, i18n);
  const isOther = isOfOtherStatistics(sources, lead.one.file, measure);
  const isCount = measure.kind === 'count' && !isOther;
  const name = nameMunicipality(municipality, i18n).name;
  const own = joined(parts, (year) => ownCodesIn(municipality, year), sources);
  const seriesBeside = (region: ImportedRegion): Beside => ({
    region,
    series: joined(parts, () => (region.code === undefined ? [] : [region.code]), sources),
  });
  const beside = placesBeside(parts, municipality).map(seriesBeside);
  const otherAreas = viewOtherAreas(placesBefore(parts, municipality).map(seriesBeside), context, i18n);
  const breaks = breaksWithin(own, breaksOf(sources, lead.one.file, measure));
  const latest = latestNumber(own);
  const unit = unitOf(measure, i18n);
  const text = (cell: NumberCell) => officeCell(cell, i18n) + unit;
  const placesIn = (some: readonly Beside[]) =>
    some.flatMap(({ region, series }) => {
      const cell = latest && cellIn(series, latest.year);
      return cell ? [t('office.sentence.place', { name: region.label, figure: text(cell) })] : [];
    });
  const sameYear = placesIn(beside);
  // In a sentence of the application the whole country is enough.
  const cited = placesIn(beside.filter(({ region }) => region.kind !== 'countryPart'));
  const title = knownTitle(measure, indicators);
  const inFile = measureTitle(measure);
  const limitsNote = isCount ? limitsNoteOf(lead, indicators) : undefined;
  const isSure = limitsNote === undefined;
  const rate = latest && rateFacts(latest, parts, beside, isSure, context, i18n);
  const hidden = own.filter(({ cell }) => cell?.kind === 'suppressed').map(({ year }) => String(year));
  return {
    id: `${lead.one.id}:${measure.id}`,
    title,
    inFile: inFile === title ? undefined : inFile,
    years: own.map(({ year }) => String(year)),
    places: [
      { name, series: own },
      ...beside.map(({ region, series }) => ({ name: region.label, series })),
      ...otherAreas.places,
    ].map((place) => ({
      name: place.name,
      texts: own.map(({ year }) => officeCell(place.series.find((point) => point.year === year)?.cell, i18n)),
    })),
    chart: viewChart(own, beside, breaks, measure.kind === 'count' || measure.kind === 'amount', i18n),
    latest: latest && t('office.latest', { figure: text(latest.cell), year: latest.year }),
    sameYear: sameYear.length > 0 ? t('office.figures.beside', { places: list(sameYear) }) : undefined,
    facts: [
      ...(latest?.isUnrevised ? [unrevisedFact(latest, partWith(latest, parts, municipality), sources, i18n)] : []),
      ...(latest && isCount ? countFacts(latest, own, breaks, isSure, i18n) : []),
      ...(rate ? rate.facts : []),
      ...(latest && limitsNote !== undefined ? [limitsNote] : []),
      ...(latest && isOther && measure.kind === 'count' ? [t('office.fact.noLimits')] : []),
      ...(hidden.length > 0 ? [t('office.fact.hidden', { years: list(hidden) })] : []),
      ...breaks.map(({ from, reason }) => t('office.fact.break', { before: from - 1, from, reason })),
    ],
    notOwn: [
      ...otherAreas.facts,
      ...own.flatMap(({ year, contradiction }) =>
        contradiction ? [t('office.fact.contradiction', { year, figures: list(contradiction.map(text)) })] : [],
      ),
    ],
    isCount,
    own:
      latest &&
      ownFigure(
        latest,
        parts,
        { name, title, unit, cited, comparison: rate?.comparison ?? '', when: String(latest.year) },
        context,
        i18n,
      ),
  };
}

/** The same of a file with months or quarters: they are shown and taken as they are, without what is said of years. */
function viewPeriods(lead: OfficePart, context: OfficeContext, i18n: I18n): OfficeMeasure {
  const { t, list } = i18n;
  const { municipality, indicators } = context;
  const {
    measure,
    one: { id, file },
  } = lead;
  const cellsOf = (codesIn: (year: number) => readonly string[]) =>
    file.times.map((time, at) => figureAt(file, measure, codesIn(Number(time.slice(0, 4))), at).cell);
  const name = nameMunicipality(municipality, i18n).name;
  const own = cellsOf((year) => ownCodesIn(municipality, year));
  const beside = placesBeside([lead], municipality).map((region) => ({
    region,
    cells: cellsOf(() => (region.code === undefined ? [] : [region.code])),
  }));
  const at = own.findLastIndex((one) => one !== undefined && isNumber(one));
  const cell = own[at];
  const when = timeText(file.times[at] ?? '', i18n);
  const unit = unitOf(measure, i18n);
  const placesIn = (some: typeof beside) =>
    some.flatMap(({ region, cells }) => {
      const there = cells[at];
      const figure = there && isNumber(there) ? officeCell(there, i18n) + unit : undefined;
      return figure === undefined ? [] : [t('office.sentence.place', { name: region.label, figure })];
    });
  const sameTime = placesIn(beside);
  const cited = placesIn(beside.filter(({ region }) => region.kind !== 'countryPart'));
  const title = knownTitle(measure, indicators);
  const inFile = measureTitle(measure);
  const latest =
    cell && isNumber(cell) ? { year: Number(file.times[at]?.slice(0, 4)), cell, isUnrevised: false } : undefined;
  return {
    id: `${id}:${measure.id}`,
    title,
    inFile: inFile === title ? undefined : inFile,
    years: file.times.map((time) => timeText(time, i18n)),
    places: [{ name, cells: own }, ...beside.map(({ region, cells }) => ({ name: region.label, cells }))].map(
      (place) => ({
        name: place.name,
        texts: place.cells.map((one) => officeCell(one, i18n)),
      }),
    ),
    latest: latest && t('office.latest', { figure: officeCell(latest.cell, i18n) + unit, year: when }),
    sameYear: sameTime.length > 0 ? t('office.figures.besideThen', { places: list(sameTime) }) : undefined,
    facts: [],
    notOwn: [],
    isCount: false,
    own: latest && ownFigure(latest, [lead], { name, title, unit, cited, comparison: '', when }, context, i18n),
  };
}

/** A place's series in all the files. */
const joined = (parts: readonly OfficePart[], codesIn: (year: number) => readonly string[], sources: Sources): Series =>
  joinSeries(
    parts.map(({ one: { file, retrieved }, measure }) => {
      const isPublishedSo = isOfServices(sources, file, measure);
      // What was fetched before the revised figures came is not them.
      const known = file.updated ?? retrieved;
      return seriesOf(file, measure, codesIn, (year) => isPublishedSo && isUnrevised(sources, year, known));
    }),
  );

/** Of the files that have the year, the one that its figure is from. */
function partWith(
  { year }: Latest,
  parts: readonly [OfficePart, ...OfficePart[]],
  municipality: Municipality,
): OfficePart {
  const codes = ownCodesIn(municipality, year);
  const hasYear = ({ one, measure }: OfficePart) =>
    cellIn(
      seriesOf(one.file, measure, () => codes),
      year,
    ) !== undefined;
  return parts.find(hasYear) ?? parts[0];
}

/** That a figure is unrevised, and by what it is known where the file does not tell. */
function unrevisedFact({ year }: Latest, { one }: OfficePart, sources: Sources, { t, date }: I18n): string {
  if (one.file.updated !== undefined) return t('office.fact.unrevised', { year });
  const days = { retrieved: date(one.retrieved), revised: date(revisedOn(sources, year)) };
  return t('office.fact.unrevisedByDay', { year, ...days });
}

/** What is said of a count's limits where it is no row of independent persons: the indicator's words, or those of its share. */
function limitsNoteOf({ measure: { match } }: OfficePart, indicators: readonly Indicator[]): string | undefined {
  if (!match || (match.kind === 'alike' && match.sharesLimitsNote !== true)) return undefined;
  const own = indicators.filter(({ id, numerator }) => id === match.indicator || numerator === match.indicator);
  return own.find(({ limitsNote }) => limitsNote !== undefined)?.limitsNote;
}

/** Whether a difference is chance's, in words. Limits that are too narrow do not show that it is more than that. */
const chanceKey = (isWithin: boolean, isSure: boolean) =>
  isWithin ? 'office.fact.withinChance' : isSure ? 'office.fact.beyondChance' : 'office.fact.perhapsChance';

const cellIn = (series: Series, year: number): NumberCell | undefined => {
  const cell = series.find((point) => point.year === year)?.cell;
  return cell && isNumber(cell) ? cell : undefined;
};

const regionsOf = (parts: readonly OfficePart[]): ImportedRegion[] => [
  ...new Map(
    parts.flatMap(({ one }) => one.file.regions).map((region) => [region.code ?? region.label, region]),
  ).values(),
];

/** The counties that a municipality lies or lay in, and the country, as the files have them. */
function placesBeside(parts: readonly OfficePart[], municipality: Municipality): ImportedRegion[] {
  const codes = municipalityCodes(municipality).map((code) => code.slice(0, 2));
  const numbers = new Set<string>([...codes, ...Object.values(municipality.counties)]);
  const all = regionsOf(parts);
  const counties = all.filter(
    ({ code, kind }) => kind === 'county' && code !== undefined && numbers.has(code.replace(/^\D+/, '')),
  );
  const countries = all.filter(({ kind }) => kind === 'country' || kind === 'countryPart');
  return [...counties, ...countries];
}

/** The municipality and what it was made of or part of, as the files have them. */
function placesBefore(parts: readonly OfficePart[], municipality: Municipality): ImportedRegion[] {
  const codes = municipalityCodes(municipality);
  return regionsOf(parts).filter(({ code }) => code !== undefined && codes.includes(code));
}

/**
 * What the files have of years in which the municipality had another area than today: for a table, each of the areas by its
 * name in the file, and in words why they are not its own.
 */
function viewOtherAreas(
  before: readonly Beside[],
  { register, municipality }: OfficeContext,
  i18n: I18n,
): {
  readonly places: readonly { readonly name: string; readonly series: Series }[];
  readonly facts: readonly string[];
} {
  const { t, list } = i18n;
  const name = nameMunicipality(municipality, i18n).name;
  const first = Math.min(...municipality.earlier.map(({ from }) => from));
  const nameRegion = ({ label, code = '' }: ImportedRegion) => t('office.figures.otherArea', { name: label, code });
  const inYears = (from: number, until: number, codes: readonly string[]) =>
    before.flatMap(({ region, series }) => {
      const isInUse = region.code !== undefined && codes.includes(region.code);
      const there = series.filter(
        ({ year, cell }) =>
          from <= year &&
          year <= until &&
          cell !== undefined &&
          // Under a number that was not in use a zero is no figure.
          (isInUse || (isNumber(cell) && cell.value !== 0)),
      );
      return there.some(({ cell }) => cell?.kind !== 'notApplicable')
        ? [{ name: nameRegion(region), series: there }]
        : [];
    });
  const others = municipality.earlier.filter(({ isSameArea }) => !isSameArea);
  const placesIn = (spans: readonly EarlierNumbers[]) =>
    spans.flatMap(({ from, until, codes }) => inYears(from, until, codes));
  const words = (spans: readonly EarlierNumbers[]) => ({
    name,
    until: spans[0]?.until ?? 0,
    areas: list([...new Set(placesIn(spans).map((place) => place.name))]),
  });
  const merged = others.filter(({ codes }) => codes.length > 1);
  const shared = others
    .filter(({ codes }) => codes.length === 1)
    .map((span) => {
      const isShared = ({ earlier }: Municipality) =>
        earlier.some(({ until, codes }) => until === span.until && codes.some((code) => span.codes.includes(code)));
      const names = register.municipalities.filter(isShared).map((one) => nameMunicipality(one, i18n).name);
      return { places: placesIn([span]), fact: t('office.fact.sharedArea', { ...words([span]), names: list(names) }) };
    });
  const unknown = {
    places: inYears(-Infinity, first - 1, municipalityCodes(municipality)),
    fact: t('office.fact.unknownArea', { name, first }),
  };
  const all = [
    ...shared,
    { places: placesIn(merged), fact: t('office.fact.mergedArea', words(merged)) },
    ...(Number.isFinite(first) ? [unknown] : []),
  ].filter(({ places }) => places.length > 0);
  const places = new Map<string, Series>();
  for (const place of all.flatMap((one) => one.places))
    places.set(place.name, [...(places.get(place.name) ?? []), ...place.series]);
  return {
    places: [...places].map(([place, series]) => ({ name: place, series })),
    facts: all.map(({ fact }) => fact),
  };
}

/** The series with the county of its latest year and the country beside it: counts on its own level, shares as they are. */
function viewChart(
  series: Series,
  beside: readonly Beside[],
  breaks: readonly SeriesBreak[],
  hasLevel: boolean,
  { t, list }: I18n,
): NonNullable<OfficeMeasure['chart']> {
  const year = latestNumber(series)?.year ?? 0;
  const isSame = (other: Series) =>
    series.every((point) => cellIn(other, point.year)?.value === cellIn(series, point.year)?.value);
  const drawn = beside.filter(
    ({ region, series: other }) => region.kind !== 'countryPart' && cellIn(other, year) && !isSame(other),
  );
  const lines = drawn.flatMap(({ region, series: other }) => {
    const own = hasLevel ? linesAtLevelOf(series, other, breaks) : linesOf(other, breaks);
    return own.some((line) => line.length > 1) ? [{ name: region.label, lines: own }] : [];
  });
  const names = list(lines.map(({ name }) => name));
  return {
    series,
    breaks,
    beside: lines,
    note:
      lines.length > 0 && hasLevel
        ? t(lines.length === 1 ? 'office.figures.lineAtLevel' : 'office.figures.linesAtLevel', { names })
        : undefined,
  };
}

/** A count in print: small means and limits with a decimal. */
const count = (value: number, { number }: I18n) => number(value, value < 10 && !Number.isInteger(value) ? 1 : 0);

/** What chance does to a count: its limits, its change, its mean. */
function countFacts(
  { cell }: Latest,
  own: Series,
  breaks: readonly SeriesBreak[],
  isSure: boolean,
  i18n: I18n,
): string[] {
  const { t, number } = i18n;
  const limitsOf = (low: number, high: number) => ({
    low: count(Math.floor(low), i18n),
    high: count(Math.ceil(high), i18n),
  });
  const { low, high } = poissonLimits(cell.value);
  const change = latestChange(own, breaks);
  const mean = latestMean(own, breaks);
  return [
    t('office.fact.limits', limitsOf(low, high)),
    ...(change ? [changeFact(change, isSure, i18n)] : []),
    ...(mean
      ? [
          t('office.fact.mean', {
            from: mean.from,
            until: mean.until,
            mean: number(mean.mean, 1),
            ...limitsOf(mean.limits.low, mean.limits.high),
          }),
        ]
      : []),
  ];
}

function changeFact({ difference, from, until, isWithinChance }: YearChange, isSure: boolean, i18n: I18n): string {
  const { t, plural } = i18n;
  if (difference === 0) return t('office.fact.same', { from, until });
  const size = Math.abs(difference);
  const key = difference > 0 ? 'office.fact.more' : 'office.fact.fewer';
  return plural(key, size, { from, until, count: count(size, i18n) }) + t(chanceKey(isWithinChance, isSure));
}

/** A count by its inhabitants beside the country's, where a brought file has those of its ages. */
function rateFacts(
  { year, cell }: Latest,
  parts: readonly [OfficePart, ...OfficePart[]],
  beside: readonly Beside[],
  isSure: boolean,
  context: OfficeContext,
  { t, plural, number, date }: I18n,
): { readonly comparison: string; readonly facts: readonly string[] } | undefined {
  const { sources, municipality } = context;
  const country = beside.find(({ region }) => region.kind === 'country');
  const there = country && cellIn(country.series, year);
  const people = peopleFor(parts[0], context);
  // Inhabitants at the end of the year are those of 1 January of the next; the country's code differs between tables.
  const [here, all] = [ownCodesIn(municipality, year + 1), countryCodes(sources)].map((codes) =>
    codes.flatMap((code) => people?.get(code)?.get(year + 1) ?? []).at(0),
  );
  const rate =
    here !== undefined && all !== undefined && there
      ? rateBeside({ count: cell.value, people: here }, { count: there.value, people: all })
      : undefined;
  if (!rate) return undefined;
  const comparison = t('office.fact.rate', {
    rate: number(rate.rate, 1),
    other: number(rate.other, 1),
    people: number(here ?? 0, 0),
    date: date(`${year + 1}-01-01`),
  });
  const difference = plural(
    rate.difference >= 0 ? 'office.fact.peopleMore' : 'office.fact.peopleFewer',
    Math.abs(Math.round(rate.difference)),
  );
  const chance = t(chanceKey(rate.isWithinChance, isSure));
  return { comparison, facts: [comparison, difference + chance] };
}

/** The inhabitants behind a measure, where a brought file has those of its ages. */
function peopleFor({ measure }: OfficePart, { sources, indicators, files }: OfficeContext): PeopleByYear | undefined {
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

const countryCodes = ({ tables }: Sources): string[] => [
  ...new Set(tables.flatMap(({ regions }) => regions.country.slice(0, 1).map(({ code }) => code))),
];

type Said = {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly cited: readonly string[];
  readonly comparison: string;
  /** Its year, month or quarter in print. */
  readonly when: string;
};

/** The latest figure as it goes into the application, with the file that it is from. */
function ownFigure(
  latest: Latest,
  parts: readonly [OfficePart, ...OfficePart[]],
  { name, title, unit, cited, comparison, when }: Said,
  { sources, municipality, indicators }: OfficeContext,
  i18n: I18n,
): OwnFigure {
  const { t, date } = i18n;
  const { cell } = latest;
  const { one, measure } = partWith(latest, parts, municipality);
  const { file, retrieved } = one;
  // A file's own name is no source that others can look up.
  const isSourced = file.source !== undefined || file.table !== undefined;
  const source = isSourced
    ? t(file.table === undefined ? 'office.source.file' : 'office.source.table', {
        source: file.source ?? sources.name,
        table: file.table ?? '',
        date: date(retrieved),
      })
    : '';
  const inFile = measureTitle(measure);
  // A source is cited in its own words, unless they are but a column's name.
  const label = /\s/.test(inFile) ? inFile : title;
  const mark = latest.isUnrevised ? ` ${t('office.sentence.unrevised')}` : '';
  const sentence = t(isSourced ? 'office.sentence' : 'office.sentence.unsourced', {
    place: name,
    title: label,
    year: when,
    figure: officeCell(cell, i18n) + unit,
    beside: cited.length > 0 ? t('office.sentence.beside', { places: cited.join(', ') }) : '',
    unrevised: mark,
    source,
  });
  return {
    id: `${one.id}:${measure.id}:${municipality.code}`,
    place: municipality.code,
    sentence: sentence + (comparison === '' ? '' : ` ${comparison}`),
    row: {
      label: t('office.row.label', { title: label, place: name }),
      value: officeCell(cell, i18n),
      unit: unit.trim() || unitInWords(measure, indicators, i18n),
      year: when + mark,
      source,
      comparison: [cited.length > 0 ? `${cited.join(', ')}.` : '', comparison].filter(Boolean).join(' '),
    },
  };
}
