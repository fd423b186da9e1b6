import { draftVersion, quotedParts } from '../../domain/application.ts';
import type { Draft, QuotedFigure } from '../../domain/application.ts';
import { readBrought } from '../../domain/brought.ts';
import type { TableId } from '../../domain/ids.ts';
import type { Brought } from '../../domain/office.ts';
import { BrokenFile, readDraft } from './readDraft.ts';
import type { Known, UnknownId } from './readDraft.ts';
import { upgrade } from './upgradeDraft.ts';

/** What says that a file is one of these. */
const format = 'sosialtjenestetall-soknad';

/** Characters of the largest file that is opened; a long application has some tens of thousands. */
const mostCharacters = 10_000_000;

/** An application that was taken along. `saved`: ISO time; `table`: whose counties and figures it names. */
export type Project = {
  readonly draft: Draft;
  readonly quotes: readonly QuotedFigure[];
  /** The table's figures that the writer has seen and not taken in place of those. */
  readonly declined?: readonly QuotedFigure[];
  readonly saved: string;
  readonly table: TableId;
  /** The office's own files and figures, where they are to go along. */
  readonly office?: Brought | undefined;
};

/** Why a file cannot be opened. `at`: the place in the file; `version`: the one that it says. */
export type FileFault =
  | { readonly code: 'tooLarge' | 'notJson' | 'notProject' }
  | { readonly code: 'newer'; readonly version: number }
  | { readonly code: 'broken'; readonly at: string };

/** `unknown`: what the file names and this site does not have; it is left out. */
export type ProjectReading =
  | { readonly ok: true; readonly project: Project; readonly unknown: readonly UnknownId[] }
  | { readonly ok: false; readonly fault: FileFault };

/** What a file may name; of a table its own counties and figures. Every table, newest first. */
export type KnownToFiles = Omit<Known, 'counties' | 'indicators'> & { readonly tables: readonly KnownTable[] };
type KnownTable = Pick<Known, 'counties' | 'indicators'> & { readonly id: TableId; readonly announcement: number };

/** The file's text: readable JSON with a version, and all that was typed, also what takes no part now. */
export function writeProject({ draft, quotes, declined = [], saved, table, office }: Project): string {
  const answered = declined.length > 0 ? declined : undefined;
  const content = { format, version: draftVersion, saved, table, quotes, declined: answered, draft, office };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

/** Reads a file back in. Whatever is in it, nothing is thrown: it is a project that is whole, or a fault. */
export function readProject(text: string, { tables, ...known }: KnownToFiles): ProjectReading {
  if (text.length > mostCharacters) return { ok: false, fault: { code: 'tooLarge' } };
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, fault: { code: 'notJson' } };
  }
  if (!isRecord(content) || content['format'] !== format) return { ok: false, fault: { code: 'notProject' } };
  const { version } = content;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    return { ok: false, fault: { code: 'broken', at: 'version' } };
  if (version > draftVersion) return { ok: false, fault: { code: 'newer', version } };
  try {
    const upgraded = upgrade(content['draft'], version);
    const table = tableOf(content['table'], upgraded, tables);
    const { draft, unknown } = readDraft(upgraded, { ...known, ...table });
    const quotes = readQuotes(content, 'quotes');
    const declined = content['declined'] === undefined ? undefined : readQuotes(content, 'declined');
    const { saved } = content;
    if (typeof saved !== 'string' || Number.isNaN(Date.parse(saved))) throw new BrokenFile('saved');
    const office = content['office'] === undefined ? undefined : readBrought(content['office']);
    if (content['office'] !== undefined && !office) throw new BrokenFile('office');
    const project = { draft, quotes, saved, table: table.id, ...(declined && { declined }), ...(office && { office }) };
    return { ok: true, project, unknown };
  } catch (fault) {
    if (!(fault instanceof BrokenFile)) throw fault;
    return { ok: false, fault: { code: 'broken', at: fault.at } };
  }
}

/** The table that a file names; of an older file that of its announcement, else the first that there was: it knew no other. */
function tableOf(named: unknown, draft: unknown, tables: readonly KnownTable[]): KnownTable {
  const grant = isRecord(draft) ? draft['grant'] : undefined;
  const table =
    tables.find(({ id }) => id === named) ?? tables.find(({ announcement }) => announcement === grant) ?? tables.at(-1);
  if (!table) throw new Error('no table');
  return table;
}

function readQuotes(content: Record<string, unknown>, list: 'quotes' | 'declined'): QuotedFigure[] {
  const value = content[list];
  if (!Array.isArray(value)) throw new BrokenFile(list);
  return value.map((quote: unknown, i) => {
    const text = (name: keyof QuotedFigure) => {
      const found = isRecord(quote) ? quote[name] : undefined;
      if (typeof found !== 'string') throw new BrokenFile(`${list}.${i}.${name}`);
      return found;
    };
    return {
      indicator: text('indicator'),
      area: text('area'),
      figure: text('figure'),
      country: text('country'),
      period: text('period'),
      // Files of before have fewer.
      ...Object.fromEntries(quotedParts.flatMap((part) => (has(quote, part) ? [[part, text(part)]] : []))),
    };
  });
}

const has = (value: unknown, name: string): boolean => isRecord(value) && value[name] !== undefined;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
