// Made from data/ when the site is built: build/data.ts.

declare module 'virtual:dataset' {
  /** The checked figures that the site is built with. */
  export const dataset: import('../domain/dataset.ts').Dataset;
  /** Name of their file, under <base>data/. */
  export const file: string;
  /** Its text, byte for byte. */
  export const text: string;
}

declare module 'virtual:tables' {
  /** The tables that are not the newest, newest first. */
  export const others: readonly import('../domain/tables.ts').TableBrief[];
  /** What loads each of them. */
  export const loaders: Readonly<
    Record<
      import('../domain/ids.ts').TableId,
      () => Promise<{ readonly table: import('../domain/tables.ts').OtherTable }>
    >
  >;
  /** What loads the definitions that a file of each one's figures is checked against. */
  export const definitionLoaders: Readonly<
    Record<
      import('../domain/ids.ts').TableId,
      () => Promise<{ readonly definitions: import('./definitions.ts').Definitions }>
    >
  >;
}

declare module 'virtual:definitions' {
  export const definitions: import('./definitions.ts').Definitions;
}

declare module 'virtual:grants' {
  /** The announcements and how we read them. */
  export const grants: import('../domain/grant.ts').Grants;
  /** What the announcements say of each table. */
  export const tableWords: readonly import('../domain/tables.ts').TableWords[];
}

declare module 'virtual:people' {
  /** The inhabitants that some share or rate is divided by. */
  export const people: import('../domain/compare.ts').People;
}

declare module 'virtual:priorities' {
  /** The priority areas with the columns that speak to them, in display order. */
  export const priorities: readonly import('../domain/priority.ts').PriorityColumns[];
}

declare module 'virtual:answer' {
  /** What a county's answer rests on beside the table. */
  export const basis: import('../domain/answer.ts').AnswerBasis;
}

declare module 'virtual:priority.css';

declare module 'virtual:years' {
  /** The years that there is an announcement of, latest first. */
  export const years: readonly number[];
}

declare module 'virtual:package' {
  /** What data/datapackage.json says of the files that are published. */
  export const dataPackage: import('../domain/dataPackage.ts').DataPackage;
}

declare module 'virtual:published' {
  /** What is published for programs to read. */
  export const published: import('../domain/published.ts').Published;
}

declare module 'virtual:crosswalk' {
  /** The way from the figures' counties to those of other divisions. */
  export const crosswalk: import('../domain/crosswalk.ts').Crosswalk;
}

declare module 'virtual:divisions' {
  /** Later divisions in brief, earliest first. */
  export const divisions: readonly import('../domain/division.ts').DivisionSpan[];
}

declare module 'virtual:accessibility' {
  /** What the page on accessibility says of the site's owner. */
  export const accessibility: import('../domain/accessibility.ts').Accessibility;
}

declare module 'virtual:registered-counties' {
  /** The counties of every division: loaded once someone is about to search for one. */
  export const counties: readonly import('../domain/registeredCounty.ts').RegisteredCounty[];
}

declare module 'virtual:municipalities' {
  /** The municipalities of today and their counties: loaded where someone is about to choose one. */
  export const register: import('../domain/municipality.ts').MunicipalityRegister;
}

declare module 'virtual:sources' {
  /** Where an office finds its own figures. */
  export const sources: import('../domain/sources.ts').Sources;
}

declare module 'virtual:newer' {
  /** What the statistics have in later years than the tables. */
  export const newer: readonly import('../domain/newerFigures.ts').NewerFigures[];
}

declare module 'virtual:later-maps' {
  /** The maps of later divisions by their first day. */
  export const maps: import('../domain/geometry.ts').LaterMaps;
}

declare module 'virtual:statsforvaltere' {
  /** The state's office for each county. */
  export const statsforvaltere: import('../domain/statsforvalter.ts').Statsforvaltere;
}

declare module 'virtual:geometry' {
  /** The map of the figures' division, without its outlines. */
  export const geometry: import('../domain/geometry.ts').MapGeometry;
}

declare module 'virtual:paths' {
  /** The outlines: a browser asks for them only where it came from a page whose HTML holds none. */
  export const paths: import('../domain/geometry.ts').MapPaths;
}
