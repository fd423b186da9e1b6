import type { County } from '../domain/county.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { IndicatorId } from '../domain/ids.ts';
import type { Statsforvaltere } from '../domain/statsforvalter.ts';
import type { I18n } from '../i18n/createI18n.ts';
import type { Mark } from './cell.ts';
import { measureName } from './measureName.ts';
import { viewTable } from './table.ts';

/** The counties that answer to one statsforvalter; `office` is none where it is not known. */
export type CountyGroup = { readonly office: string | undefined; readonly counties: readonly County[] };

/** The table's counties under the statsforvalter of each, by the latest name, in the table's order. */
export function groupCounties({ counties }: Dataset, all: Statsforvaltere): CountyGroup[] {
  const groups = new Map<string | undefined, County[]>();
  for (const county of counties) {
    const office = all[county.code]?.at(-1)?.name;
    groups.set(office, [...(groups.get(office) ?? []), county]);
  }
  return [...groups].map(([office, members]) => ({ office, counties: members }));
}

/** The year from which the latest names hold. */
export function latestYear(all: Statsforvaltere): number {
  return Math.max(...Object.values(all).flatMap((offices) => offices.map(({ year }) => year)));
}

/** What a county is highest or lowest in: a share or ratio with its figure; a bare count would say where many people live. */
export type CountyMarks = {
  readonly county: County;
  readonly marks: readonly {
    readonly id: IndicatorId;
    /** The short name of the figure's group, and what is counted. */
    readonly label: string;
    readonly meaning: string;
    readonly figure: string;
    readonly mark: Mark;
  }[];
};

/** The marks of every county, in the table's order. */
export function viewCountyMarks(dataset: Dataset, i18n: I18n): CountyMarks[] {
  const { indicators } = dataset;
  return viewTable(dataset, 'extremes', i18n).rows.map(({ county, cells }) => ({
    county,
    marks: indicators.flatMap((indicator) => {
      const { id, kind, label: meaning } = indicator;
      const cell = cells[id];
      if (kind === 'count' || !cell?.mark) return [];
      return [
        { id, label: measureName(dataset, indicator).short, meaning, figure: cell.text + cell.unit, mark: cell.mark },
      ];
    }),
  }));
}
