import { crosswalk } from 'virtual:crosswalk';
import { describe, expect, it } from 'vitest';
import { makeBefore } from '../../src/domain/makeBefore.ts';
import { byChange } from '../../src/domain/choice.ts';
import type { Earlier } from '../../src/domain/change.ts';
import type { OtherTable } from '../../src/domain/tables.ts';
import { withChange } from '../../src/view/changeColumn.ts';
import { viewTable } from '../../src/view/table.ts';
import { changeTitle, viewChange, viewChangeMap, viewChanges } from '../../src/view/change.ts';
import { definitions, text } from '../support/announced.ts';
import { countyCode, indicatorId, makeDataset } from '../support/makeDataset.ts';
import type { CellSpec } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';
import { datasetOf } from '../support/shipped.ts';

const table = (cells: readonly CellSpec[]) =>
  makeDataset({
    counties: ['Nord', 'Sør', 'Vest'],
    columns: { ramme: { kind: 'share', decimals: 0, cells, country: cells[0]! } },
  });
const facts = { dataset: table([40, 30, 50]), people: {}, rates: [] };
const [, south] = facts.dataset.counties;
const [share] = facts.dataset.indicators;
const before: Earlier['tables'][number] = {
  announcement: 1998,
  facts: { dataset: table([60, 30, 49]), people: {}, rates: [] },
  notes: { [south!.code]: { county: south!, strength: 'none', counties: [], lacking: [], surplus: [], share: 90 } },
};
const earlier: Earlier = { tables: [before], people: {} };

describe('a county that was divided', () => {
  it('keeps the figure that it has now, and has none before', () => {
    const change = viewChange(facts, earlier, share!, south!, nb);
    expect([change?.before, change?.now?.replace(/\s/g, ' ')]).toEqual([undefined, '30 % (1999)']);
  });

  it('is without a figure on the map for the reason that the table gives', () => {
    const [reason, view] = [nb.t('change.divided', { year: 1998 }), viewChangeMap(facts, earlier, share!.id, nb)];
    expect(view?.missing).toContain(reason.slice(0, -1));
    expect(view?.areas[1]?.label).toContain(reason.slice(0, -1));
    expect(view?.missing).not.toContain(nb.t('symbol.notConvertible'));
  });
});

describe('a figure that the earlier table lacks', () => {
  const [north, , west] = facts.dataset.counties;
  const hidden: Earlier = {
    ...earlier,
    tables: [{ ...before, facts: { ...before.facts, dataset: table([60, 30, 'missing']) } }],
  };
  const reason = 'oppgave mangler (tabellen for 1998)';

  it('has a row of its own among the changes, which says why nothing can be told', () => {
    const change = viewChange(facts, hidden, share!, west!, nb);
    expect([change?.before, change?.now?.replace(/\s/g, ' '), change?.amount]).toEqual([
      undefined,
      '50 % (1999)',
      undefined,
    ]);
    expect(change?.sentence).toBe(`Endringen kan ikke regnes ut: ${reason}.`);
    expect(change?.comparable).toBe(`${reason}.`);
    expect(viewChange(facts, hidden, share!, north!, nb)?.amount?.text).toBe('−20');
  });

  it('has the same reason in the column and on the map', () => {
    const column = withChange(viewTable(facts.dataset, 'extremes', nb), facts, hidden, share!.id, nb);
    const cell = column.rows.find(({ county }) => county === west)?.cells[byChange];
    expect(cell).toMatchObject({ text: '–', note: `${reason}.` });
    expect(viewChangeMap(facts, hidden, share!.id, nb)?.missing).toContain(reason);
  });
});

it('a change is printed on the map with the decimals that it has in the table', () => {
  const view = viewChangeMap(facts, earlier, share!.id, nb);
  const inTable = (at: number) => viewChange(facts, earlier, share!, facts.dataset.counties[at]!, nb)?.amount?.text;
  expect([view?.areas[0]?.cell.text, view?.areas[2]?.cell.text]).toEqual([inTable(0), inTable(2)]);
  expect([view?.country.text, view?.areas[2]?.cell.text]).toEqual(['−20', '+1']);
});

it('a figure is held against the nearest earlier table that has it, and each says which that is', () => {
  const wide = makeDataset({
    counties: ['Nord', 'Sør', 'Vest'],
    columns: {
      ramme: { kind: 'share', decimals: 0, cells: [40, 30, 50], country: 40 },
      botilbud: { cells: [7, 8, 9], country: 24 },
    },
  });
  const old: Earlier['tables'][number] = {
    announcement: 1996,
    facts: { dataset: wide, people: {}, rates: [] },
    notes: {},
  };
  const now = { ...facts, dataset: wide };
  const both = { tables: [before, old], people: {} };
  const [north] = wide.counties;
  const said = viewChanges(now, both, north!, nb).map(({ indicator, amount }) => [indicator.id, amount?.value]);
  expect(said).toEqual([
    ['ramme', -20],
    ['botilbud', 0],
  ]);
  expect(changeTitle(now, both, nb)).toBe('Endring siden kunngjøringene for 1998 og 1996');
  expect(changeTitle(facts, both, nb)).toBe('Endring siden kunngjøringen for 1998');
});

it('a county that was one, with a border moved, keeps its printed figure; of several together there is none', () => {
  const dataset = datasetOf(text);
  const { people } = definitions;
  const made = makeBefore({ dataset, people, rates: [], crosswalk } as unknown as OtherTable, '2020-01-01');
  const figure = (code: string) => made?.facts.dataset.figures[countyCode(code)]?.[indicatorId('kvp-ramme')];
  expect(made?.notes[countyCode('18')]?.strength).toBe('near');
  expect(figure('18')).toEqual(dataset.figures[countyCode('18')]?.[indicatorId('kvp-ramme')]);
  expect(figure('46')?.kind).toBe('notConvertible');
});
