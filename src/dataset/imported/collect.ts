import type { MissingReason } from '../../domain/cell.ts';
import { cellOfText } from '../../domain/importedFile.ts';
import type {
  ImportedCategory,
  ImportedFile,
  ImportedMeasure,
  ImportedRegion,
  LeftOut,
  NotUnderstood,
} from '../../domain/importedFile.ts';

/** So many figures are kept of one file: two and a half times what SSB gives in one answer. */
const mostCells = 2_000_000;
const mostMeasures = 5000;
/** So many things that are not understood are told apart; the rest is counted with the first of its kind. */
const longestText = 80;
/** A longer name is none that a person can read: the rest of it is left out, and that is said. */
const longestName = 500;

/** Thrown where a file has more figures than are kept; the reader makes a refusal of it. */
export class TooManyFigures extends Error {}

/** What names a measure. */
export type MeasureName = Pick<ImportedMeasure, 'label' | 'code' | 'unit'> & {
  readonly categories: readonly ImportedCategory[];
  /** How many decimals its numbers are printed with, where the file says so. */
  readonly decimals?: number | undefined;
};

/** What was collected, ready for an `ImportedFile`. */
export type Collected = Pick<ImportedFile, 'regions' | 'times' | 'measures' | 'missing' | 'leftOut' | 'notUnderstood'>;

const rate = /andel|prosent|%|gjennomsnitt|\bsnitt|\bper\b|\bpr\.?\b|indeks|\brate\b|median|endring|share|percent/i;
const share = /andel|prosent|%|share|percent/i;
const amount = /\b(1000 )?kr\b|kroner|\bnok\b|mill/i;

/** Brings figures together by measure, place and time, wherever in the file they stand. */
export class Collector {
  private readonly measures = new Map<string, { readonly name: MeasureName; readonly cells: Map<number, string> }>();
  private readonly regions = new Map<string, { readonly index: number; readonly region: ImportedRegion }>();
  private readonly times = new Map<string, number>();
  private readonly left = new Map<string, LeftOut>();
  private readonly odd = new Map<string, NotUnderstood>();
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** A measure by its name, to add figures to. */
  measure(name: MeasureName): Map<number, string> {
    const key = JSON.stringify([
      name.label,
      name.code,
      name.categories.map(({ dimension, label, code }) => [dimension, label, code]),
    ]);
    let found = this.measures.get(key);
    if (!found) {
      if (this.measures.size >= mostMeasures) throw new TooManyFigures();
      this.measures.set(key, (found = { name, cells: new Map() }));
    }
    return found.cells;
  }

  region(region: ImportedRegion): number {
    const key = region.code ?? region.label;
    let found = this.regions.get(key);
    if (!found) this.regions.set(key, (found = { index: this.regions.size, region }));
    return found.index;
  }

  time(time: string): number {
    let found = this.times.get(time);
    if (found === undefined) {
      found = this.times.size;
      if (found >= timeStep) throw new TooManyFigures();
      this.times.set(time, found);
    }
    return found;
  }

  /** Adds a figure; one that says otherwise than another at the same place leaves none there. */
  add(cells: Map<number, string>, region: number, time: number, text: string, place: () => string): void {
    const key = region * timeStep + time;
    const before = cells.get(key);
    if (before === undefined) {
      if (++this.count > mostCells) throw new TooManyFigures();
      cells.set(key, text);
    } else if (before !== text) {
      this.notUnderstood('contradicts', before === '' ? text : `${before} / ${text}`, place());
      cells.set(key, '');
    }
  }

  leftOut(what: LeftOut['what'], text: string): void {
    const before = this.left.get(what);
    this.left.set(what, before ? { ...before, count: before.count + 1 } : { what, text: short(text), count: 1 });
  }

  notUnderstood(why: NotUnderstood['why'], text: string, place: string): void {
    const before = this.odd.get(why);
    this.odd.set(why, before ? { ...before, count: before.count + 1 } : { why, text: short(text), place, count: 1 });
  }

  /** A name as far as it can be read. */
  cut(name: string): string {
    if (name.length <= longestName) return name;
    this.leftOut('longName', name);
    return `${name.slice(0, longestName)}…`;
  }

  private readable<T extends { readonly label: string; readonly code?: string }>(named: T): T {
    const { label, code } = named;
    return { ...named, label: this.cut(label), ...(code === undefined ? {} : { code: this.cut(code) }) };
  }

  /** `losesZeros`: whether the file is of a kind that keeps 1.0 as 1. */
  finish(losesZeros = false): Collected {
    const times = [...this.times.keys()].sort();
    const at = new Map(times.map((time, index) => [this.times.get(time) ?? 0, index]));
    const width = times.length;
    if (this.measures.size * this.regions.size * width > mostCells) throw new TooManyFigures();
    const measures = [...this.measures.values()].flatMap(({ name, cells }, index) => {
      const texts = new Array<string>(this.regions.size * width).fill('');
      for (const [key, text] of cells) texts[Math.floor(key / timeStep) * width + (at.get(key % timeStep) ?? 0)] = text;
      if (!texts.some((text) => text !== '')) return [];
      const { unit = unitIn(name.label), decimals, ...rest } = name;
      const measure: ImportedMeasure = {
        ...this.readable(rest),
        categories: rest.categories.map(({ dimension, ...one }) => ({
          dimension: this.cut(dimension),
          ...this.readable(one),
        })),
        ...(unit === undefined ? {} : { unit: this.cut(unit) }),
        id: String(index),
        kind: kindOf(name, unit, texts),
        cells: losesZeros ? withZeros(texts, decimals) : texts,
      };
      return [measure];
    });
    const missing: Partial<Record<MissingReason, number>> = {};
    for (const { cells } of measures)
      for (const text of cells) {
        const kind = text[0] === '.' || text[0] === ':' ? cellOfText(text)?.kind : undefined;
        if (kind !== undefined && kind !== 'value') missing[kind] = (missing[kind] ?? 0) + 1;
      }
    return {
      missing,
      regions: [...this.regions.values()].map(({ region }) => this.readable(region)),
      times: times.map((time) => this.cut(time)),
      measures,
      leftOut: [...this.left.values()],
      notUnderstood: [...this.odd.values()],
    };
  }
}

/** More times than any file has: a place and a time make one number. */
const timeStep = 10_000;

const short = (text: string) => (text.length > longestText ? `${text.slice(0, longestText)}…` : text);

/** A column of more decimals is calculated, not printed. */
const mostPrinted = 2;

/** Numbers with the zeros that they were printed with: as many decimals as the file says, or as the others have. */
function withZeros(texts: readonly string[], said: number | undefined): readonly string[] {
  const own = texts.map((text) => /^-?\d+(?:\.(\d+))?\*?$/.exec(text)?.[1]?.length ?? 0);
  const most = own.reduce((a, b) => Math.max(a, b), 0);
  const decimals = Math.max(said ?? 0, most);
  if (decimals === 0 || (said === undefined && most > mostPrinted) || decimals > 10) return texts;
  return texts.map((text, at) => {
    const [, number, sign] = /^(-?\d+(?:\.\d+)?)(\*?)$/.exec(text) ?? [];
    if (number === undefined) return text;
    return number + (number.includes('.') ? '' : '.') + String(0).repeat(decimals - (own[at] ?? 0)) + (sign ?? '');
  });
}

/** The unit that stands in parentheses at the end of a label; a formula's parentheses hold none. */
function unitIn(label: string): string | undefined {
  return /^[^=@+-].*\(([^()"':;]{1,40})\)$/su.exec(label)?.[1];
}

function kindOf({ label, categories }: MeasureName, unit: string | undefined, texts: readonly string[]) {
  const words = [label, unit ?? '', ...categories.map((category) => category.label)].join(' ');
  if (share.test(words)) return 'share';
  if (amount.test(words)) return 'amount';
  const isWhole = texts.every((text) => !/[.]\d|^-\d/.test(text));
  return isWhole && !rate.test(words) ? 'count' : 'other';
}
