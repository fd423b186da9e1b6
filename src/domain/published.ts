import type { Titled } from './dataPackage.ts';

/** A file that the site publishes under data/, in words. */
export type PublishedFile = {
  readonly path: string;
  readonly title: string;
  /** What it holds: what one row is, and how what is missing is written. */
  readonly description: string;
  readonly format: string;
  readonly bytes: number;
};

/** An indicator as a column of a table: what one of it is, and when it holds, in words. */
export type PublishedIndicator = {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly period: string;
};

/** The files of one table, with its columns and sources. */
export type PublishedTable = {
  readonly id: string;
  readonly title: string;
  readonly indicators: readonly PublishedIndicator[];
  readonly files: readonly PublishedFile[];
  readonly sources: readonly string[];
};

/** A column of the long form. */
export type PublishedColumn = {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly description: string;
};

/** Everything that is published for programs to read: the tables, newest first, and what they are read with. */
export type Published = {
  /** Changes when any of the files does. */
  readonly version: string;
  readonly tables: readonly PublishedTable[];
  readonly others: readonly PublishedFile[];
  readonly columns: readonly PublishedColumn[];
  readonly licenses: readonly Titled[];
};
