import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { defaultChoice } from '../../../src/domain/choice.ts';
import type { CountyCode } from '../../../src/domain/ids.ts';
import { ComparePage } from '../../../src/pages/compare/ComparePage.tsx';
import { choose } from '../../../src/state/selection.ts';
import { provide } from '../../support/provide.tsx';

afterEach(() => {
  cleanup();
  act(() => choose(defaultChoice));
});

it('what was said of counties that were added is gone once Back has taken them away', async () => {
  const counties = ['08', '20'] as CountyCode[];
  choose({ ...defaultChoice, counties });
  const { container } = render(provide(<ComparePage />));
  const said = container.querySelector('[data-part=said]');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Likest tall' }));
  expect(said).toHaveTextContent('5 fylker i tabellen. Tilbake angrer.');
  // As the browser's Back has it: the address, and with it the choices, of the step before.
  act(() => {
    choose({ counties });
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  expect(said).not.toHaveTextContent(/lagt til/);
});

it('what an axis of the scatter plot was set to is said, of both where they change places', async () => {
  choose({ ...defaultChoice, view: 'scatter' });
  const { container } = render(provide(<ComparePage />));
  const user = userEvent.setup();
  const said = container.querySelector('[data-part=said]');
  await user.selectOptions(screen.getByLabelText('Vannrett'), 'barn-andel');
  expect(said).toHaveTextContent('Viser «Barn i husholdninger med sosialhjelp mot unge 18–24 år, andel».');
  await user.selectOptions(screen.getByLabelText('Loddrett'), 'barn-andel');
  expect(said).toHaveTextContent('Viser «Unge 18–24 år mot barn i husholdninger med sosialhjelp, andel».');
});
