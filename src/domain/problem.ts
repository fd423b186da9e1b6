/** Where in a file a problem stands. Lines and columns as a person counts them; `column` is the header's text. */
export type Place = { readonly file: string; readonly line?: number; readonly column?: string };

export type ProblemCode =
  | 'unreachable'
  | 'httpStatus'
  | 'noReader'
  | 'notCsv'
  | 'empty'
  | 'columnMissing'
  | 'columnRepeated'
  | 'columnUnknown'
  | 'cutShort'
  | 'quoteOpen'
  | 'tooManyFields'
  | 'areaUnknown'
  | 'areaMissing'
  | 'areaRepeated'
  | 'areaNameOther'
  | 'areaNameUnknown'
  | 'notNumber'
  | 'notWhole'
  | 'negative'
  | 'overHundred'
  | 'sumDiffers'
  | 'sumAbove'
  | 'shareDiffers';

/** What is wrong with a data file. Errors stop the file from being used; warnings are shown beside the figures. */
export type Problem = {
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  readonly place: Place;
  /** What should stand there, and what does: texts or numbers that go into the sentence. */
  readonly expected?: string | number;
  readonly found?: string | number;
};
