/** What is wrong in the files of data/, a sentence for each fault. It is no fault of the code, so it has no stack. */
export class DataError extends Error {
  readonly sentences: readonly string[];

  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.name = 'DataError';
    this.sentences = sentences;
    this.stack = this.message;
  }
}

/** Throws where there are faults. */
export function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new DataError(faults);
}

/**
 * One fault as a sentence. It is worded here and not in a message file, because that may be the file at fault.
 * `place` is empty where the whole file is meant.
 */
export function fault(file: string, place: string, found: string, expected: string): string {
  return `${file}: ${place === '' ? '' : `${place}: `}fant ${found}, ventet ${expected}.`;
}

/** A value as a sentence prints it; only the beginning of a long text. */
export function shown(value: unknown): string {
  if (value === undefined) return 'ingenting';
  if (Array.isArray(value)) return 'en liste';
  if (typeof value === 'object' && value !== null) return 'et objekt';
  if (typeof value !== 'string') return JSON.stringify(value);
  return `«${value.length > 40 ? `${value.slice(0, 40)}…` : value}»`;
}

/** The values that there are to choose from: «a», «b» eller «c». */
export function oneOf(values: readonly unknown[]): string {
  const texts = values.map(shown);
  return texts.length < 2 ? (texts[0] ?? 'ingenting') : `${texts.slice(0, -1).join(', ')} eller ${texts.at(-1) ?? ''}`;
}

/** The way to a value in parsed JSON. */
export type JsonPath = readonly (string | number)[];

/** A place in parsed JSON as a person finds it: «priorities nr. 1 («arbeid»), indicators nr. 2, egenskapen «id»». */
export function placeIn(content: unknown, path: JsonPath): string {
  const steps: string[] = [];
  let value = content;
  path.forEach((key, at) => {
    value = (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[key];
    if (typeof key === 'number') steps.push([steps.pop(), `nr. ${key + 1}${nameOf(value)}`].filter(Boolean).join(' '));
    else steps.push(at === path.length - 1 ? `egenskapen «${key}»` : key);
  });
  return steps.join(', ');
}

function nameOf(item: unknown): string {
  const { id, slug, name, indicator } = (item ?? {}) as Readonly<Record<string, unknown>>;
  const own = [id, slug, name, indicator].find((text) => typeof text === 'string');
  return own === undefined ? '' : ` (${shown(own)})`;
}

/** A fault in a JSON file at a place that holds `content`. */
export function jsonFault(file: string, content: unknown, path: JsonPath, expected: string, found?: string): string {
  const value = path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], content);
  return fault(file, placeIn(content, path), found ?? shown(value), expected);
}

/** The indexes at which a key stands that stood before. */
export function repeated(keys: readonly unknown[]): number[] {
  return keys.flatMap((key, at) => (keys.indexOf(key) < at ? [at] : []));
}
