/** A source or a licence in words, with its address if it has one. */
export type Titled = { readonly title: string; readonly path?: string };

/** A published table as data/datapackage.json describes it. `path` is its file's name. */
export type DataResource = {
  readonly path: string;
  readonly title: string;
  readonly description: string;
};

/** The published tables, where they come from, and on what terms they may be used. */
export type DataPackage = {
  readonly resources: readonly DataResource[];
  readonly licenses: readonly Titled[];
  readonly sources: readonly Titled[];
};
