import { compareWithCountry } from '../domain/compare.ts';
import type { Facts } from '../domain/compare.ts';
import type { I18n } from '../i18n/createI18n.ts';
import type { MapClass, MapView } from './map.ts';

/** From where a figure is about the country's, and far from it, as parts of it. */
const [near, far] = [0.1, 0.25];

const sides = [-2, -1, 0, 1, 2] as const;
const words = { '-2': 'farUnder', '-1': 'under', 0: 'level', 1: 'over', 2: 'farOver' } as const;

/**
 * A map coloured by how far each county lies over or under the country's figure: of rates only, by the recomputed ones where
 * the people behind them are known. `similar`: from where to where a figure is about the country's, where a rule says so.
 */
export function viewOverUnder(view: MapView, facts: Facts, i18n: I18n): MapView {
  if (view.form === 'circles' || view.country.value === undefined) return view;
  const { low, high } = facts.similar ?? { low: 1 - near, high: 1 + near };
  const sideOf = (ratio: number) =>
    ratio > 1 + far ? 2 : ratio > high ? 1 : ratio < 1 - far ? -2 : ratio < low ? -1 : 0;
  const areas = view.areas.map((area) => {
    const ratio = compareWithCountry(facts, view.indicator, area.county.code)?.ratio;
    if (ratio === undefined || area.step === undefined) return { ...area, step: undefined, over: undefined };
    const over = sideOf(ratio);
    return {
      ...area,
      over,
      label: i18n.t('list.side', { text: area.label, side: i18n.t(`map.side.${words[over]}` as const) }),
    };
  });
  const classes = sides.flatMap((over): MapClass[] => {
    const values = areas.filter((area) => area.over === over).map(({ cell }) => cell.value ?? 0);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const text = i18n.t(`map.side.${words[over]}` as const);
    return values.length === 0 ? [] : [{ step: over + 3, low: least, high: most, text, count: values.length, over }];
  });
  return { ...view, areas, classes, unit: i18n.t('map.side'), about: i18n.t('map.side.about') };
}
