import type { ImportedCategory } from '../../domain/importedFile.ts';
import type { Collector } from './collect.ts';
import { isFigure, figureText } from './figureText.ts';
import type { regionFinder } from './regions.ts';
import { timeOf } from './times.ts';

/** What a JSON-stat file says of itself; or that it is none, or one whose sizes do not fit its values. */
export type JsonStatReading =
  | {
      readonly kind: 'read';
      readonly title?: string;
      readonly updated?: string;
      readonly source?: string;
      readonly hasPlaces: boolean;
      readonly hasTime: boolean;
    }
  | { readonly kind: 'json' | 'faulty' };

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** A file may have more cells than figures; so many are gone through. */
const mostCells = 5_000_000;
const signs = { point: 'decimals', comma: 'decimals' } as const;

type Category = {
  readonly codes: readonly string[];
  readonly labels: readonly string[];
  readonly units: readonly (string | undefined)[];
  readonly decimals: readonly (number | undefined)[];
};
type Dimension = Category & { readonly id: string; readonly label: string };

/** Reads JSON-stat of both versions into the collector, after a check that its sizes fit its values. */
export function readJsonStat(
  text: string,
  finder: ReturnType<typeof regionFinder>,
  collector: Collector,
  region?: string,
): JsonStatReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { kind: 'json' };
  }
  const dataset = findDataset(parsed);
  if (!dataset) return { kind: 'json' };
  const own = check(dataset);
  if (!own) return { kind: 'faulty' };
  const { dimensions, values, statuses } = own;
  const role = roleOf(dataset, dimensions);
  const sizes = dimensions.map(({ codes }) => codes.length);
  const total = sizes.reduce((product, size) => product * size, 1);
  const place = dimensions.findIndex(({ id }) => id === role.geo);
  const time = dimensions.findIndex(({ id }) => id === role.time);
  const metric = dimensions.findIndex(({ id }) => id === role.metric);
  const title = typeof dataset['label'] === 'string' ? dataset['label'] : undefined;
  const ofFile = region === undefined ? { label: '', kind: 'unknown' as const } : finder.find(region);
  const measures = new Map<string, Map<number, string>>();
  for (let at = 0; at < total; at++) {
    const figure = cellText(values(at), statuses(at));
    if (figure === undefined) continue;
    if (figure.kind === 'odd') {
      collector.notUnderstood('statusUnknown', figure.text, String(at));
      if (figure.figure === undefined) continue;
    }
    const cell = figure.figure ?? '';
    const indices: number[] = [];
    for (let d = sizes.length - 1, rest = at; d >= 0; d--) {
      const size = sizes[d] ?? 1;
      indices[d] = rest % size;
      rest = Math.floor(rest / size);
    }
    const key = indices.map((index, d) => (d === place || d === time ? '' : index)).join();
    let cells = measures.get(key);
    if (!cells) {
      const of = metric < 0 ? undefined : dimensions[metric];
      const index = indices[metric] ?? 0;
      const categories = dimensions.flatMap((dimension, d): ImportedCategory[] =>
        d === place || d === time || d === metric
          ? []
          : [
              {
                dimension: dimension.label,
                label: dimension.labels[indices[d] ?? 0] ?? '',
                code: dimension.codes[indices[d] ?? 0] ?? '',
              },
            ],
      );
      const unit = of?.units[index];
      const decimals = of?.decimals[index];
      const name = of ? { label: of.labels[index] ?? '', code: of.codes[index] ?? '' } : { label: title ?? '' };
      measures.set(
        key,
        (cells = collector.measure({ ...name, ...(unit === undefined ? {} : { unit }), categories, decimals })),
      );
    }
    const dimension = place < 0 ? undefined : dimensions[place];
    const found = dimension
      ? finder.find(dimension.labels[indices[place] ?? 0] ?? '', dimension.codes[indices[place] ?? 0] ?? '')
      : ofFile;
    const timeText = time < 0 ? '' : (dimensions[time]?.codes[indices[time] ?? 0] ?? '');
    collector.add(cells, collector.region(found), collector.time(timeOf(timeText) ?? timeText), cell, () => String(at));
  }
  return {
    kind: 'read',
    ...(title === undefined ? {} : { title }),
    ...(typeof dataset['updated'] === 'string' ? { updated: dataset['updated'] } : {}),
    ...(typeof dataset['source'] === 'string' ? { source: dataset['source'] } : {}),
    hasPlaces: place >= 0,
    hasTime: time >= 0,
  };
}

/** The dataset of version 2 itself, or the one that version 1 wraps under whatever name. */
function findDataset(parsed: unknown): Json | undefined {
  if (!isObject(parsed)) return undefined;
  if (isObject(parsed['dimension'])) return parsed;
  return Object.values(parsed).find((one): one is Json => isObject(one) && isObject(one['dimension']));
}

function check(dataset: Json) {
  const holder = isObject(dataset['dimension']) ? dataset['dimension'] : {};
  const [ids, size] = [dataset['id'] ?? holder['id'], dataset['size'] ?? holder['size']];
  if (!isTexts(ids) || ids.length === 0 || ids.length > 20 || new Set(ids).size !== ids.length) return undefined;
  if (!Array.isArray(size) || size.length !== ids.length) return undefined;
  const dimensions: Dimension[] = [];
  for (const [at, id] of ids.entries()) {
    const category = Object.hasOwn(holder, id) ? categoriesOf(holder[id]) : undefined;
    if (!category || category.codes.length !== size[at] || category.codes.length === 0) return undefined;
    const dimension = holder[id];
    const label = isObject(dimension) && typeof dimension['label'] === 'string' ? dimension['label'] : id;
    dimensions.push({ ...category, id, label });
  }
  const total = dimensions.reduce((product, { codes }) => product * codes.length, 1);
  if (total > mostCells) return undefined;
  const values = atIndex(dataset['value'], total);
  if (!values) return undefined;
  const status = dataset['status'];
  const statuses = typeof status === 'string' ? () => status : (atIndex(status ?? {}, total) ?? (() => undefined));
  return { dimensions, values, statuses };
}

/** Values in order, or by their number; none where there are more or other than the sizes say. */
function atIndex(source: unknown, total: number): ((at: number) => unknown) | undefined {
  if (Array.isArray(source)) return source.length === total ? (at) => source[at] as unknown : undefined;
  if (!isObject(source)) return undefined;
  const keys = Object.keys(source);
  if (keys.some((key) => !/^\d{1,9}$/.test(key) || Number(key) >= total)) return undefined;
  return (at) => (Object.hasOwn(source, String(at)) ? source[String(at)] : undefined);
}

function categoriesOf(dimension: unknown): Category | undefined {
  const category = isObject(dimension) ? dimension['category'] : undefined;
  if (!isObject(category)) return undefined;
  const { index, label, unit } = category;
  const labels = isObject(label) ? label : {};
  let codes: string[];
  if (isTexts(index)) codes = index;
  else if (isObject(index)) {
    const places = Object.entries(index);
    if (new Set(places.map(([, at]) => at)).size !== places.length) return undefined;
    if (places.some(([, at]) => typeof at !== 'number' || !Number.isInteger(at) || at < 0 || at >= places.length))
      return undefined;
    codes = places.sort(([, a], [, b]) => Number(a) - Number(b)).map(([code]) => code);
  } else codes = Object.keys(labels);
  const textOf = (code: string) => {
    const own = Object.hasOwn(labels, code) ? labels[code] : undefined;
    return typeof own === 'string' ? own : code;
  };
  const unitOf = (code: string) => {
    const own = isObject(unit) && Object.hasOwn(unit, code) ? unit[code] : undefined;
    const base = isObject(own) ? (own['base'] ?? own['label']) : undefined;
    return typeof base === 'string' ? base : undefined;
  };
  const decimalsOf = (code: string) => {
    const own = isObject(unit) && Object.hasOwn(unit, code) ? unit[code] : undefined;
    const decimals = isObject(own) ? own['decimals'] : undefined;
    return Number.isInteger(decimals) ? Number(decimals) : undefined;
  };
  return { codes, labels: codes.map(textOf), units: codes.map(unitOf), decimals: codes.map(decimalsOf) };
}

function roleOf(dataset: Json, dimensions: readonly Dimension[]) {
  const holder = isObject(dataset['dimension']) ? dataset['dimension'] : {};
  const role = isObject(dataset['role']) ? dataset['role'] : isObject(holder['role']) ? holder['role'] : {};
  const named = (name: string, pattern: RegExp) => {
    const ids = role[name];
    return (
      (isTexts(ids) ? ids[0] : undefined) ??
      dimensions.find(({ id, label }) => pattern.test(id) || pattern.test(label))?.id
    );
  };
  return {
    time: named('time', /^(tid|time|år|aar|year)$/i),
    metric: named('metric', /^contents?(code)?$|^statistikkvariabel$/i),
    geo: named('geo', /region|kommune|fylke|bydel/i),
  };
}

/** A value with its status as text; a missing one keeps its reason, and nothing that is no number becomes one. */
function cellText(
  value: unknown,
  status: unknown,
): { readonly kind: 'figure' | 'odd'; readonly figure?: string; readonly text: string } | undefined {
  const sign = typeof status === 'string' ? status.trim() : '';
  const symbol = /^(\.{1,3}|:)$/.test(sign) ? figureText(sign, signs) : undefined;
  if (typeof value === 'number' && Number.isFinite(value)) {
    if (symbol !== undefined) return { kind: 'figure', figure: symbol, text: sign };
    const text = numberText(value);
    if (text === undefined) return { kind: 'odd', text: String(value) };
    return { kind: 'figure', figure: sign === '*' && !text.includes('*') ? `${text}*` : text, text };
  }
  if (typeof value === 'string' && isFigure(value.trim())) {
    const figure = figureText(value.trim(), signs);
    return figure === undefined ? { kind: 'odd', text: value } : { kind: 'figure', figure, text: value };
  }
  if (value === null) {
    if (symbol !== undefined) return { kind: 'figure', figure: symbol, text: sign };
    return sign === '' || sign === '-'
      ? { kind: 'figure', figure: sign === '-' ? '-' : '..', text: sign }
      : { kind: 'odd', figure: '..', text: sign };
  }
  if (value === undefined) return symbol === undefined ? undefined : { kind: 'figure', figure: symbol, text: sign };
  return { kind: 'odd', text: typeof value === 'string' ? value : typeof value };
}

/** A number in digits, with no more decimals than it was written with; none where it has too many digits for that. */
export function numberText(value: number): string | undefined {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return undefined;
  const text = String(value);
  // Only the smallest are written with an exponent.
  return text.includes('e') ? value.toFixed(10).replace(/0+$/, '').replace(/\.$/, '') : text;
}
