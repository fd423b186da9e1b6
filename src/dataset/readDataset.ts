import { isNumber } from '../domain/cell.ts';
import type { Cell } from '../domain/cell.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { CountyCode, IndicatorId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { checkFigures } from './consistency.ts';
import { findHeader, splitRows, trimField } from './csv.ts';
import type { RawRow } from './csv.ts';
import { decode } from './decode.ts';
import type { Definitions } from './definitions.ts';
import { readHeader } from './header.ts';
import type { Header } from './header.ts';
import { figureRows, readRows } from './rows.ts';
import type { Observation } from './rows.ts';
import { titlesOf } from './titles.ts';

/** A file of figures, checked: a dataset (with its warnings), or every problem that stops it from being one. */
export type Reading =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** More columns than any table has: what they are would take long to find out. */
const mostColumns = 200;

/** SSB's own first line: "11616: Sysselsatte per 4. kvartal, …". */
const ssbTitle = /^"?\d{5}:\s/;

/**
 * Reads the bytes of a CSV with the table's figures. Never throws on what the file holds. `built`: the figures that the
 * site has, where the file is to replace them.
 */
export function readDataset(bytes: Uint8Array, definitions: Definitions, built?: Dataset): Reading {
  const { file } = definitions;
  const refuse = (...problems: Problem[]): Reading => ({ ok: false, problems });
  const decoded = decode(bytes, file);
  if ('problem' in decoded) return refuse(decoded.problem);
  const { text } = decoded;
  const titles = titlesOf(definitions);
  // The header first: nothing is split of a file that is none of ours.
  const split = findHeader(text, titles.isKnown);
  if (split.known === 0) {
    const [title = ''] = text.trimStart().split('\n', 1);
    return refuse({
      severity: 'error',
      ...(ssbTitle.test(title)
        ? { code: 'otherTable', found: title.replaceAll('"', '') }
        : { code: 'notCsv', found: 'noHeader' }),
      place: { file },
    });
  }
  const { rows, openQuote } = splitRows(text, split);
  const [first, ...others] = rows;
  if (!first || first.fields.length > mostColumns)
    return refuse({ severity: 'error', code: 'notCsv', place: { file }, found: 'noHeader' });
  const header = readHeader(first, others[0], definitions, titles);
  if (header.indicators.length === 0 && header.code < 0 && header.name < 0)
    return refuse({ severity: 'error', code: 'notCsv', place: { file }, found: 'noHeader' });
  if (header.indicators.length === 0 && header.problems.some(({ code }) => code === 'columnUnknown')) {
    const found = first.fields.map(trimField).filter((title) => title !== '');
    return refuse({ severity: 'error', code: 'otherTable', place: { file }, found: found.join('; ') });
  }
  // Without codes and names no row can be told from another: the missing column is the one thing to say.
  const rowsOfFigures = header.code < 0 && header.name < 0 ? undefined : figureRows(others, header, definitions);
  const { observations, problems } = rowsOfFigures
    ? readRows(rowsOfFigures, header, definitions, built)
    : { observations: [], problems: [] };
  const all = [...header.problems, ...problems];
  if (openQuote !== undefined) all.push({ severity: 'error', code: 'quoteOpen', place: { file, line: openQuote } });
  if (!all.some(({ severity }) => severity === 'error')) {
    const cut = text.endsWith('\n') ? undefined : cutFigure(others, header, observations, built);
    if (cut) all.push(cut);
    else all.push(...checkFigures(observations, definitions, built));
  }
  const errors = all.filter(({ severity }) => severity === 'error');
  // The counties of another division make all else needless.
  const other = errors.find(({ code }) => code === 'otherDivision');
  if (other) return refuse(other);
  if (errors.length > 0) return refuse(...errors);
  const { table, groups, indicators, country, counties } = definitions;
  return {
    ok: true,
    dataset: { table, groups, indicators, country, counties, figures: collect(observations), warnings: all },
  };
}

/** The last figure of a file that ends with it, where it is only the beginning of the one that the site has. */
function cutFigure(
  rows: readonly RawRow[],
  { indicators }: Header,
  observations: readonly Observation[],
  built: Dataset | undefined,
): Problem | undefined {
  const last = rows.at(-1);
  const column = indicators.find(({ index }) => index === (last?.fields.length ?? 0) - 1);
  const found = observations.find(
    ({ place, indicator }) => place.line === last?.line && indicator === column?.indicator,
  );
  const before = found && built?.figures[found.county.code]?.[found.indicator.id];
  if (!before || !isNumber(before) || !isNumber(found.cell) || found.cell.value === before.value) return undefined;
  const printed = before.value.toFixed(before.decimals);
  if (!printed.startsWith(found.text.replace(',', '.'))) return undefined;
  const { place, text } = found;
  return { severity: 'error', code: 'cutFigure', place, found: text, expected: before.value };
}

function collect(observations: readonly Observation[]): Dataset['figures'] {
  const figures: Record<CountyCode, Record<IndicatorId, Cell>> = {};
  for (const { county, indicator, cell } of observations) (figures[county.code] ??= {})[indicator.id] = cell;
  return figures;
}
