// Made from data/ when the site is built: build/data.ts.

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

declare module 'virtual:grants' {
  /** The announcements and how we read them. */
  export const grants: import('../domain/grant').Grants;
}

declare module 'virtual:people' {
  /** The inhabitants that some share or rate is divided by. */
  export const people: import('../domain/compare').People;
}

declare module 'virtual:priorities' {
  /** The priority areas with the columns that speak to them, in display order. */
  export const priorities: readonly import('../domain/priority').PriorityColumns[];
}

declare module 'virtual:package' {
  /** What data/datapackage.json says of the files that are published. */
  export const dataPackage: import('../domain/dataPackage').DataPackage;
}

declare module 'virtual:crosswalk' {
  /** The way from the figures' counties to later divisions. */
  export const crosswalk: import('../domain/crosswalk').Crosswalk;
}

declare module 'virtual:divisions' {
  /** Later divisions in brief, earliest first. */
  export const divisions: readonly import('../domain/division').DivisionSpan[];
}

declare module 'virtual:later-maps' {
  /** The maps of later divisions by their first day. */
  export const maps: import('../domain/geometry').LaterMaps;
}

declare module 'virtual:statsforvaltere' {
  /** The state's office for each county. */
  export const statsforvaltere: import('../domain/statsforvalter').Statsforvaltere;
}

declare module 'virtual:geometry' {
  /** The map of the figures' division, without its outlines. */
  export const geometry: import('../domain/geometry').MapGeometry;
}

declare module 'virtual:paths' {
  /** The outlines: for the build only, a browser finds them in the page. */
  export const paths: import('../domain/geometry').MapPaths;
}
