// Made from data/ when the site is built: scripts/data/plugin.ts.

declare module 'virtual:dataset' {
  /** The checked figures that the site is built with. */
  export const dataset: import('../domain/dataset').Dataset;
  /** Name of their file, under <base>data/. */
  export const file: string;
  /** Its text, byte for byte. */
  export const text: string;
}

declare module 'virtual:definitions' {
  export const definitions: import('./definitions').Definitions;
}
