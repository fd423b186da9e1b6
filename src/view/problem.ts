import { gatherProblems } from '../domain/problem.ts';
import type { Place, Problem } from '../domain/problem.ts';
import type { I18n } from '../i18n/createI18n.ts';
import type { MessageKey } from '../i18n/messages.ts';

const decimalsOf = (value: number) => String(value).split('.')[1]?.length ?? 0;

/** A problem in a data file as one sentence: where, what stands there, what was expected. */
export function problemSentence(problem: Problem, i18n: I18n): string {
  const { code, place, expected, found, values = {} } = problem;
  const { t } = i18n;
  const text = (value: string | number | undefined) =>
    typeof value === 'number' ? i18n.number(value, decimalsOf(value)) : shorten(value ?? '', expectedLength);
  const isText = code !== 'httpStatus' && typeof found !== 'number';
  const shown = text(found) === '' ? t('problem.nothing') : t('quote', { text: shorten(text(found), foundLength) });
  const what = t(keyOf(problem), {
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, text(value)])),
    ...scaleWords(values['power'], i18n),
    expected: text(expected),
    found: code === 'otherDivision' ? countWord(Number(found), i18n) : isText ? shown : text(found),
  });
  // What begins as a sentence is about the file as a whole, and is one.
  return /^\p{Lu}/u.test(what) ? what : t('problem.sentence', { where: placeText(place, i18n), what });
}

/** Each kind of problem as one sentence: with how often it is there, and the first three places. */
export function problemLines(problems: readonly Problem[], i18n: I18n): string[] {
  return gatherProblems(problems).map(({ first, count, next }) => {
    const sentence = problemSentence(first, i18n);
    if (count === 1) return sentence;
    const places = i18n.list(next.map((place) => lowerFirst(placeText(place, i18n))));
    return i18n.t('problem.more', { sentence, count: i18n.number(count, 0), places });
  });
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function placeText({ file, line, column }: Place, { t }: I18n): string {
  return [
    line === undefined ? t('problem.file', { file }) : t('problem.line', { line }),
    ...(column === undefined ? [] : [t('problem.column', { column })]),
  ].join(t('list.comma'));
}

const otherKinds = ['html', 'json', 'jsonStat', 'px', 'workbook', 'binary'];

function keyOf({ code, found }: Problem): MessageKey {
  const isOther = code === 'notCsv' && typeof found === 'string' && otherKinds.includes(found);
  return (isOther ? `problem.${code}.${found}` : `problem.${code}`) as MessageKey;
}

/** A small number as a word, as the language writes it in a sentence. */
const countWord = (count: number, { t, number }: I18n) => t('problem.numbers').split(' ')[count] ?? number(count, 0);

/** "hundre ganger for små": by how much something is off, where it is by a power of ten. */
function scaleWords(power: string | number | undefined, i18n: I18n): Readonly<Record<string, string>> {
  if (typeof power !== 'number') return {};
  const size = Math.abs(power);
  const times = size > 3 ? i18n.number(10 ** size, 0) : i18n.t(`problem.times.${size as 1 | 2 | 3}`);
  return { times, size: i18n.t(power < 0 ? 'problem.tooSmall' : 'problem.tooBig') };
}

/** A cell can hold anything: only its beginning goes into a sentence. */
const shorten = (text: string, length: number) => (text.length > length ? `${text.slice(0, length)}…` : text);
const [foundLength, expectedLength] = [40, 1000];
