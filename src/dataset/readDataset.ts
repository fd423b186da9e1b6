import type { Cell } from '../domain/cell.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { CountyCode, IndicatorId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { checkShares, checkSums } from './consistency.ts';
import { parseCsv } from './csv.ts';
import { decode } from './decode.ts';
import type { Definitions } from './definitions.ts';
import { isColumnTitle, readHeader } from './header.ts';
import { figureRows, readRows } from './rows.ts';
import type { Observation } from './rows.ts';

/** A file of figures, checked: a dataset (with its warnings), or every problem that stops it from being one. */
export type Reading =
  { readonly ok: true; readonly dataset: Dataset } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the bytes of a CSV with the table's figures. Never throws on what the file holds. */
export function readDataset(bytes: Uint8Array, definitions: Definitions): Reading {
  const { file } = definitions;
  const decoded = decode(bytes, file);
  if ('problem' in decoded) return { ok: false, problems: [decoded.problem] };
  const isKnown = isColumnTitle(definitions);
  const { rows, openQuote } = parseCsv(decoded.text, isKnown);
  const [first, ...others] = rows;
  if (!first?.fields.some(isKnown)) {
    return { ok: false, problems: [{ severity: 'error', code: 'notCsv', place: { file }, found: 'noHeader' }] };
  }
  const header = readHeader(first, definitions);
  // Without codes no row can be told from another: the missing column is the one thing to say.
  const rowsOfFigures = header.code < 0 ? undefined : figureRows(others);
  const { observations, problems } = rowsOfFigures
    ? readRows(rowsOfFigures, header, definitions)
    : { observations: [], problems: [] };
  const all = [...header.problems, ...problems];
  if (openQuote !== undefined) all.push({ severity: 'error', code: 'quoteOpen', place: { file, line: openQuote } });
  if (all.some(({ severity }) => severity === 'error')) {
    return { ok: false, problems: all.filter(({ severity }) => severity === 'error') };
  }
  const warnings = [...all, ...checkSums(observations, definitions), ...checkShares(observations, definitions)];
  const { table, groups, indicators, country, counties } = definitions;
  return {
    ok: true,
    dataset: { table, groups, indicators, country, counties, figures: collect(observations), warnings },
  };
}

function collect(observations: readonly Observation[]): Dataset['figures'] {
  const figures: Record<CountyCode, Record<IndicatorId, Cell>> = {};
  for (const { county, indicator, cell } of observations) (figures[county.code] ??= {})[indicator.id] = cell;
  return figures;
}
