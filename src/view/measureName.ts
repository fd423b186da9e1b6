import type { Dataset } from '../domain/dataset.ts';
import type { Indicator } from '../domain/indicator.ts';

/**
 * What a measure is called, on every page: `name` where there is room, `short` over a column and in a row of figures.
 * A short name need not be of the announcement's words, so what it stands for is said where it stands alone.
 * Which of its figures is meant, its number or its share, an indicator's `shortLabel` says, which begins with either.
 */
export function measureName({ groups }: Pick<Dataset, 'groups'>, { group, shortLabel }: Indicator) {
  const found = groups.find(({ id }) => id === group);
  return { name: found?.label ?? shortLabel, short: found?.short ?? shortLabel };
}

/** The short name over a figure that stands alone for its measure: "KVP av rammen", for a ratio is a part of something else. */
export function figureName(dataset: Pick<Dataset, 'groups'>, indicator: Indicator): string {
  const { short } = measureName(dataset, indicator);
  return indicator.kind === 'ratio' ? `${short} ${indicator.columnLabel.toLowerCase()}` : short;
}

/** The same over a column of several of the measure: "Unge 18–24 år, andel". */
export function columnHead(dataset: Pick<Dataset, 'groups'>, indicator: Indicator): string {
  const { short } = measureName(dataset, indicator);
  const name = figureName(dataset, indicator);
  return name === short ? `${short}, ${indicator.columnLabel.toLowerCase()}` : name;
}
