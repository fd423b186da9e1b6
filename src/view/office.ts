import { isNumber } from '../domain/cell.ts';
import type { NumberCell } from '../domain/cell.ts';
import type { ImportedMeasure, ImportedRegion } from '../domain/importedFile.ts';
import { ownCodesIn } from '../domain/municipality.ts';
import type { OfficePart, OwnFigure } from '../domain/office.ts';
import { breaksWithin, figureAt, hasYears, latestNumber } from '../domain/series.ts';
import { breaksOf, isOfOtherStatistics } from '../domain/sources.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { nameMunicipality } from './municipality.ts';
import { viewChart } from './officeChart.ts';
import type { OfficeChart } from './officeChart.ts';
import {
  countFacts,
  gapFacts,
  laterReasons,
  limitsNoteOf,
  rateFacts,
  unrevisedFact,
  untoldFacts,
  versionFacts,
} from './officeFacts.ts';
import { ownFigure } from './officeOwnFigure.ts';
import { cellIn, joined, partWith } from './officeParts.ts';
import type { Beside, OfficeContext } from './officeParts.ts';
import { noCountyFact, placesBefore, placesBeside, viewOtherAreas } from './officePlaces.ts';
import { alikeText, countedOf, knownTitle, measureTitle, officeCell, timeText, unitOf } from './officeText.ts';

/** A place's figures year by year, in print. */
export type OfficePlace = { readonly name: string; readonly texts: readonly string[] };

/** A figure as the office reads it. */
export type OfficeMeasure = {
  readonly id: string;
  readonly title: string;
  /** That it only looks like one of the announcement's, and why it is another. */
  readonly alike: string | undefined;
  /** The years in print; of a file that has none, its months or quarters. */
  readonly years: readonly string[];
  /** The office's own first. */
  readonly places: readonly OfficePlace[];
  /** None where the file has no years, but months or quarters. */
  readonly chart?: OfficeChart;
  /** The months or quarters that have a figure, where there are several: the reader may choose another than the latest. */
  readonly times?: {
    readonly chosen: string;
    readonly all: readonly { readonly time: string; readonly text: string }[];
  };
  /** The latest figure, large, or that of the chosen time; none where the files have none of this municipality. */
  readonly latest: string | undefined;
  /** What is said of it, one sentence each. */
  readonly facts: readonly string[];
  /** How it is reckoned and what lies behind it, for who looks closer: a sentence each. */
  readonly reckoned: readonly string[];
  /** Which years the file has figures of that are not used, and why. */
  readonly notOwn: readonly string[];
  readonly isCount: boolean;
  /** What goes into the application. */
  readonly own: OwnFigure | undefined;
};

/**
 * Everything that is said of a figure in the office's own municipality; `parts`: the files' measures that it is, newest
 * first; `chosen`: the month or quarter, where it is not the latest.
 */
export function viewOfficeMeasure(
  parts: readonly [OfficePart, ...OfficePart[]],
  context: OfficeContext,
  i18n: I18n,
  chosen?: string,
): OfficeMeasure {
  const { t, list } = i18n;
  const { sources, municipality, indicators } = context;
  const [lead] = parts;
  const { measure } = lead;
  if (!parts.some(({ one }) => hasYears(one.file))) return viewPeriods(lead, context, i18n, chosen);
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
  const counts = countedOf(measure);
  const limitsNote = isCount ? limitsNoteOf(lead, indicators) : undefined;
  const isSure = limitsNote === undefined;
  const rate = latest && rateFacts(latest, parts, beside, isSure, context, i18n);
  const counted = latest && isCount ? countFacts(latest, own, breaks, isSure, i18n) : undefined;
  const untold = own.map(({ year, cell }) => ({ when: String(year), cell }));
  const after = untold.filter((_, at) => (own[at]?.year ?? 0) > (latest?.year ?? Infinity));
  return {
    id: `${lead.one.id}:${measure.id}`,
    title,
    alike: alikeNote(measure, context, i18n),
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
    facts: [
      ...(counted?.change ?? []),
      ...(rate?.difference ?? []),
      ...gapFacts(own, breaks, isCount, municipality, i18n),
      ...untoldFacts(untold, after, i18n),
      ...(latest
        ? noCountyFact(
            latest.year,
            String(latest.year),
            beside.filter(({ series }) => cellIn(series, latest.year)).map(({ region }) => region),
            lead,
            context,
            i18n,
          )
        : []),
      ...versionFacts(parts, municipality, text, i18n),
      ...breaks.map(({ from, reason }) => t('office.fact.break', { before: from - 1, from, reason })),
    ],
    reckoned: [
      ...(inFile === title ? [] : [t('office.figures.inFile', { label: inFile })]),
      ...(counts ? [counts.note] : []),
      ...(sameYear.length > 0 ? [t('office.figures.beside', { places: list(sameYear) })] : []),
      ...(latest?.isUnrevised ? [unrevisedFact(latest, partWith(latest, parts, municipality), sources, i18n)] : []),
      ...(counted?.chance ?? []),
      ...(rate ? [rate.comparison] : []),
      ...(latest && limitsNote !== undefined ? [limitsNote] : []),
      ...(latest && isOther && measure.kind === 'count'
        ? [t(measure.match?.kind === 'people' ? 'office.fact.noLimitsOfPeople' : 'office.fact.noLimits')]
        : []),
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
        {
          name,
          title,
          unit,
          cited,
          comparison: rate?.comparison ?? '',
          when: String(latest.year),
          later: laterReasons(after, i18n),
        },
        context,
        i18n,
      ),
  };
}

/** The same of a file with months or quarters: they are shown and taken as they are, without what is said of years. */
function viewPeriods(lead: OfficePart, context: OfficeContext, i18n: I18n, chosen: string | undefined): OfficeMeasure {
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
  const filled = file.times.flatMap((time, i) => (own[i] && isNumber(own[i]) ? [time] : []));
  const time = filled.find((one) => one === chosen) ?? filled.at(-1) ?? '';
  const at = file.times.indexOf(time);
  const cell = own[at];
  const when = timeText(time, i18n);
  const untold = file.times.map((one, i) => ({ when: timeText(one, i18n), cell: own[i] }));
  const last = filled.length > 0 ? file.times.indexOf(filled.at(-1) ?? '') : file.times.length;
  // Another than the latest has more after it.
  const after = time === filled.at(-1) ? untold.slice(last + 1) : [];
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
  const counts = countedOf(measure);
  const latest = cell && isNumber(cell) ? { year: Number(time.slice(0, 4)), cell, isUnrevised: false } : undefined;
  const figure =
    latest &&
    ownFigure(
      latest,
      [lead],
      { name, title, unit, cited, comparison: '', when, later: laterReasons(after, i18n) },
      context,
      i18n,
    );
  return {
    id: `${id}:${measure.id}`,
    title,
    alike: alikeNote(measure, context, i18n),
    years: file.times.map((time) => timeText(time, i18n)),
    places: [{ name, cells: own }, ...beside.map(({ region, cells }) => ({ name: region.label, cells }))].map(
      (place) => ({
        name: place.name,
        texts: place.cells.map((one) => officeCell(one, i18n)),
      }),
    ),
    ...(filled.length > 1 && {
      times: { chosen: time, all: filled.map((one) => ({ time: one, text: timeText(one, i18n) })) },
    }),
    latest: latest && t('office.latest', { figure: officeCell(latest.cell, i18n) + unit, year: when }),
    facts: [
      ...(latest
        ? noCountyFact(
            latest.year,
            when,
            beside.flatMap(({ region, cells: { [at]: there } }) => (there && isNumber(there) ? [region] : [])),
            lead,
            context,
            i18n,
          )
        : []),
      ...untoldFacts(untold, after, i18n),
    ],
    reckoned: [
      ...(inFile === title ? [] : [t('office.figures.inFile', { label: inFile })]),
      ...(counts ? [counts.note] : []),
      ...(sameTime.length > 0 ? [t('office.figures.besideThen', { places: list(sameTime) })] : []),
    ],
    notOwn: [],
    isCount: false,
    // Of several months each is a figure of its own.
    own: figure && { ...figure, id: `${figure.id}:${time}` },
  };
}

/** That a figure only looks like one of the announcement's, with the reason. */
function alikeNote(measure: ImportedMeasure, { indicators }: OfficeContext, i18n: I18n): string | undefined {
  const alike = alikeText(measure, indicators, i18n);
  return alike && `${alike.short} ${alike.reason}`;
}
