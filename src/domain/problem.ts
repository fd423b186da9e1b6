/** Where in a file a problem stands. Lines and columns as a person counts them; `column` is the header's text. */
export type Place = { readonly file: string; readonly line?: number; readonly column?: string };

export type ProblemCode =
  | 'unreachable'
  | 'httpStatus'
  | 'noReader'
  | 'tooLarge'
  | 'notCsv'
  | 'empty'
  | 'otherTable'
  | 'otherDivision'
  | 'periodOther'
  | 'columnMissing'
  | 'columnRepeated'
  | 'columnUnknown'
  | 'cutShort'
  | 'cutFigure'
  | 'quoteOpen'
  | 'tooManyFields'
  | 'areaUnknown'
  | 'areaMissing'
  | 'areaRepeated'
  | 'areaNameOther'
  | 'areaNameUnknown'
  | 'notNumber'
  | 'notWhole'
  | 'thousandsPoint'
  | 'negative'
  | 'overHundred'
  | 'tooPrecise'
  | 'columnEmpty'
  | 'columnEqual'
  | 'columnNone'
  | 'columnSlipped'
  | 'countryZero'
  | 'aboveCountry'
  | 'abovePeople'
  | 'scaled'
  | 'scaledColumn'
  | 'scaledRow'
  | 'scaledCounts'
  | 'scaledFigure'
  | 'contradicted'
  | 'contradictedColumn'
  | 'sumsDiffer'
  | 'sumDiffers'
  | 'sumAbove'
  | 'shareDiffers'
  | 'placesFar'
  | 'placesDiffer';

/** What is wrong with a data file. Errors stop the file from being used; warnings are shown beside the figures. */
export type Problem = {
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  readonly place: Place;
  /** What should stand there, and what does: texts or numbers that go into the sentence. */
  readonly expected?: string | number;
  readonly found?: string | number;
  /** What else the sentence of this code says. */
  readonly values?: Readonly<Record<string, string | number>>;
};

/** Problems that one sentence can tell: the first of them, how many they are, and where the next ones stand. */
export type SameProblems = { readonly first: Problem; readonly count: number; readonly next: readonly Place[] };

/** From so many on, problems of one kind are told as one even where what stands there differs. */
const many = 4;

/** Brings equal problems together: the first with its values, and of those that follow the first two places. */
export function gatherProblems(problems: readonly Problem[]): SameProblems[] {
  const counts = new Map<string, number>();
  for (const problem of problems) counts.set(kindOf(problem), (counts.get(kindOf(problem)) ?? 0) + 1);
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const kind = kindOf(problem);
    const isMany = problem.code !== 'columnMissing' && (counts.get(kind) ?? 0) >= many;
    const key = isMany ? kind : JSON.stringify([kind, problem.found, problem.expected, problem.values]);
    const same = groups.get(key);
    if (same) same.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups.values()].flatMap((same) => {
    const [first, ...others] = same;
    return first ? [{ first, count: same.length, next: others.slice(0, 2).map(({ place }) => place) }] : [];
  });
}

const kindOf = ({ severity, code }: Problem) => `${severity} ${code}`;
