import type { Problem } from '../domain/problem.ts';
import type { I18n } from '../i18n/createI18n.ts';

const decimalsOf = (value: number) => String(value).split('.')[1]?.length ?? 0;

/** A problem in a data file as one sentence: where, what stands there, what was expected. */
export function problemSentence({ code, place, expected, found }: Problem, i18n: I18n): string {
  const { t } = i18n;
  const text = (value: string | number | undefined) =>
    typeof value === 'number' ? i18n.number(value, decimalsOf(value)) : (value ?? '');
  const where = [
    place.line === undefined ? t('problem.file', { file: place.file }) : t('problem.line', { line: place.line }),
    ...(place.column === undefined ? [] : [t('problem.column', { column: place.column })]),
  ].join(t('list.comma'));
  const known = code === 'notCsv' && (found === 'html' || found === 'binary') ? (`${code}.${found}` as const) : code;
  const isText = code !== 'httpStatus' && typeof found !== 'number';
  const shown = text(found) === '' ? t('problem.nothing') : t('quote', { text: shorten(text(found)) });
  return t('problem.sentence', {
    where,
    what: t(`problem.${known}`, { expected: text(expected), found: isText ? shown : text(found) }),
  });
}

/** A cell can hold anything: only its beginning goes into a sentence. */
function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
