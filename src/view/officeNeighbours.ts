import { isNumber } from '../domain/cell.ts';
import { ownCodesIn, todaysDivision } from '../domain/municipality.ts';
import type { OfficePart } from '../domain/office.ts';
import { latestNumber, seriesOf, sumMunicipalities } from '../domain/series.ts';
import type { CountySum } from '../domain/series.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { decimalsOf } from './measures.ts';
import { nameMunicipality } from './municipality.ts';
import type { OfficeContext } from './officeParts.ts';
import { officeCell, unitOf } from './officeText.ts';
import type { StripDots } from './strip.ts';

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
  { one: { file }, measure }: OfficePart,
  { register, municipality }: Pick<OfficeContext, 'register' | 'municipality'>,
  i18n: I18n,
): Neighbours {
  const division = todaysDivision(register);
  const members = register.municipalities.filter(
    ({ counties }) => counties[division] === municipality.counties[division],
  );
  const rows = members.map((one) => ({ one, series: seriesOf(file, measure, (year) => ownCodesIn(one, year)) }));
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
        measure,
        rows.map(({ series }) => series.find((point) => point.year === year)?.cell),
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

function stripOf(neighbours: readonly Neighbour[], measure: OfficePart['measure'], i18n: I18n): StripDots {
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
