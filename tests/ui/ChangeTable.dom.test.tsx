import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ChangeLead, ChangeMethod, ChangeTable } from '../../src/ui/ChangeTable.tsx';
import type { ChangeView } from '../../src/view/change.ts';
import { dataset } from '../support/announced.ts';
import { provide } from '../support/provide.tsx';

// What cannot be held against the table before says why once: in each row it hid the figures behind a column of sentences.

const [indicator] = dataset.indicators;
const row = (at: number, told: Partial<ChangeView>): ChangeView => ({
  indicator: indicator!,
  county: dataset.counties[at]!,
  before: undefined,
  now: undefined,
  amount: undefined,
  difference: undefined,
  people: undefined,
  limits: undefined,
  comparable: 'Tallet telles på en annen måte.',
  isExact: false,
  sentence: '',
  ...told,
});
const told = {
  before: '10 (2018)',
  now: '12 (2020)',
  amount: { text: '+2', value: 2, decimals: 0 },
  difference: '+2 personer',
  comparable: 'Ja, samme grenser',
};
const show = (rows: readonly ChangeView[]) => {
  render(provide(<ChangeTable caption="Endring" head="Fylke" nameOf={({ county }) => county.name} rows={rows} />));
  return {
    heads: screen.getAllByRole('columnheader').map(({ textContent }) => textContent),
    last: within(screen.getByRole('table'))
      .getAllByRole('row')
      .slice(1)
      .map((one) => one.lastElementChild?.textContent),
  };
};

it('one reason for several counties stands once, below, and what no row has is no column', () => {
  const { heads, last } = show([row(0, told), row(1, {}), row(2, {})]);
  expect(heads).toEqual(['Fylke', 'Før', 'Nå', 'Forskjell', 'Kan sammenlignes?']);
  expect(last).toEqual(['Ja, samme grenser', 'Nei', 'Nei']);
  expect(screen.getAllByText(/telles på en annen måte/)).toHaveLength(1);
  expect(screen.getByText('Nei: Tallet telles på en annen måte.')).toBeVisible();
});

it('of several reasons each row says which is its own', () => {
  const { last } = show([row(0, {}), row(1, { comparable: 'Fylket var delt.' }), row(2, {})]);
  expect(last).toEqual(['Nei (1)', 'Nei (2)', 'Nei (1)']);
  expect(screen.getByText('Nei (2): Fylket var delt.')).toBeVisible();
});

it('speaks of differences and of limits only where there are some', () => {
  const words = (rows: readonly ChangeView[]) =>
    render(
      provide(
        <>
          <ChangeLead rows={rows} more="Den står også i tabellen." />
          <ChangeMethod rows={rows} />
        </>,
      ),
    ).container.textContent;
  expect(words([row(0, {}), row(1, {})])).toBe('');
  expect(words([row(0, {}), row(1, told)])).toMatch(/^Forskjellen .*Den står også i tabellen\.$/);
  expect(words([row(0, { ...told, limits: '−1 til 5' })])).toContain('Newcombe');
});
