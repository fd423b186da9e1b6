import { isNumber } from '../domain/cell.ts';
import { ownCodesIn, todaysDivision } from '../domain/municipality.ts';
import type { OfficePart } from '../domain/office.ts';
import { latestNumber, seriesOf, sumMunicipalities } from '../domain/series.ts';
import type { CountySum } from '../domain/series.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { decimalsOf } from './measures.ts';
import { countyNameIn, nameMunicipality } from './municipality.ts';
import { agesText, peopleColumnOf, peopleFor, peopleIn } from './officeFacts.ts';
import type { PeopleBehind } from './officeFacts.ts';
import type { OfficeContext } from './officeParts.ts';
import { officeCell, unitOf } from './officeText.ts';
import type { StripDots } from './strip.ts';

/** A municipality of the same county, with its figure in the latest year that any of them has. */
export type Neighbour = {
  readonly code: string;
  readonly name: string;
  readonly text: string;
  readonly value: number | undefined;
  /** Of a count: for every hundred inhabitants, where they are known. */
  readonly rate: { readonly value: number; readonly text: string } | undefined;
  readonly isOwn: boolean;
};

/** The county's municipalities in a year. `strip`: as dots; a count's are its rates, as bare counts show where many people live. */
export type Neighbours = {
  readonly year: number | undefined;
  /** What they come to together, or how many of them have a number; none of what is not summed. */
  readonly sum: string | undefined;
  readonly neighbours: readonly Neighbour[];
  readonly strip: StripDots | undefined;
  /** What the dots are of, where it is not the figure itself: "prosent av innbyggere 18–66 år". */
  readonly rateOf: string | undefined;
  /** Why there are no others, or no dots of them. */
  readonly why: string | undefined;
};

/** The county's municipalities beside each other in a year; empty where the file has no others. */
export function viewNeighbours({ one: { file }, measure }: OfficePart, context: OfficeContext, i18n: I18n): Neighbours {
  const { register, municipality } = context;
  const { t, number } = i18n;
  const division = todaysDivision(register);
  const members = register.municipalities.filter(
    ({ counties }) => counties[division] === municipality.counties[division],
  );
  const rows = members.map((one) => ({ one, series: seriesOf(file, measure, (year) => ownCodesIn(one, year)) }));
  const year = Math.max(...rows.flatMap(({ series }) => latestNumber(series)?.year ?? []));
  const counts = rows.flatMap(({ one, series }) => {
    const cell = series.find((point) => point.year === year)?.cell;
    return cell ? [{ one, cell }] : [];
  });
  const numbered = counts.filter(({ cell }) => isNumber(cell));
  const covers = (behind: PeopleBehind) =>
    numbered.filter(({ one }) => peopleIn(behind, ownCodesIn(one, year + 1), year) !== undefined).length;
  const [behind] =
    measure.kind === 'count' ? peopleFor({ measure }, context, i18n).sort((a, b) => covers(b) - covers(a)) : [];
  const neighbours = counts.map(({ one, cell }): Neighbour => {
    const { name } = nameMunicipality(one, i18n);
    const value = isNumber(cell) ? cell.value : undefined;
    const people = behind && peopleIn(behind, ownCodesIn(one, year + 1), year);
    const rate = value !== undefined && people !== undefined && people >= value && people > 0 && (100 * value) / people;
    return {
      code: one.code,
      name,
      text: officeCell(cell, i18n),
      value,
      rate: rate === false ? undefined : { value: rate, text: number(rate, 1) + i18n.percent },
      isOwn: one.code === municipality.code,
    };
  });
  const hasOthers = neighbours.some(({ isOwn }) => !isOwn);
  const rated = neighbours.filter(({ rate }) => rate !== undefined);
  const isRated = hasOthers && rated.length > 0 && rated.length === numbered.length;
  const county = countyNameIn(municipality, register, division) ?? '';
  const why = () => {
    if (members.length < 2 || !Number.isFinite(year) || measure.match?.kind === 'people') return undefined;
    if (!hasOthers) return t('office.neighbours.none', { county });
    if (isRated || measure.kind === 'share' || measure.kind === 'other') return undefined;
    if (measure.kind === 'amount') return t('office.neighbours.amount');
    const column = peopleColumnOf(measure, context.indicators);
    const ages = context.sources.tables.flatMap(({ id, people }) =>
      (people?.columns ?? []).flatMap((one) => (one.column === column ? [{ ...one, table: id }] : [])),
    )[0];
    if (!ages) return t('office.neighbours.unknown');
    const words = { ages: agesText(ages, i18n), table: ages.table, county, of: numbered.length };
    return behind
      ? t('office.neighbours.some', { ...words, have: rated.length })
      : t('office.neighbours.noPeople', words);
  };
  return {
    year: Number.isFinite(year) ? year : undefined,
    sum: sumText(
      sumMunicipalities(
        measure,
        rows.map(({ series }) => series.find((point) => point.year === year)?.cell),
      ),
      i18n,
    ),
    neighbours: hasOthers ? neighbours : [],
    strip:
      measure.kind === 'amount' || (measure.kind === 'count' && !isRated)
        ? undefined
        : stripOf(neighbours, measure, i18n),
    rateOf:
      isRated && behind
        ? t('office.neighbours.rateOf', {
            ages: agesText(behind, i18n),
            date: i18n.date(`${year + 1}-01-01`),
            source: behind.source,
          })
        : undefined,
    why: why(),
  };
}

function sumText(sum: CountySum, { t, number }: I18n): string | undefined {
  if (sum.kind === 'all') return t('office.figures.neighboursSum', { count: sum.count, sum: number(sum.sum, 0) });
  return sum.kind === 'some' ? t('office.figures.neighboursSome', { have: sum.have, of: sum.of }) : undefined;
}

function stripOf(neighbours: readonly Neighbour[], measure: OfficePart['measure'], i18n: I18n): StripDots {
  const isCount = measure.kind === 'count';
  const unit = isCount ? i18n.percent : unitOf(measure, i18n);
  return {
    figures: neighbours.flatMap(({ code, name, ...one }) => {
      const shown = isCount ? one.rate : one.value !== undefined && { value: one.value, text: one.text + unit };
      if (!shown) return [];
      const label = i18n.t('office.sentence.place', { name, figure: shown.text });
      return [{ county: { code, name }, ...shown, label }];
    }),
    print: (value, isLast) => i18n.number(value, decimalsOf(value)) + (isLast ? unit : ''),
    country: undefined,
  };
}
