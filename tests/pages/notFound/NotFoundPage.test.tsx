// @vitest-environment jsdom
import { cleanup, render, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { I18nProvider } from '../../../src/i18n/I18nContext';
import { NotFoundPage } from '../../../src/pages/notFound/NotFoundPage';
import { nb } from '../../support/nb';

afterEach(cleanup);

it('says that the page does not exist and leads to the table, in a subfolder too', () => {
  const { container } = render(
    <I18nProvider value={nb}>
      <NotFoundPage base="/under/mappe/" />
    </I18nProvider>,
  );
  expect(within(container).getByRole('heading', { level: 1 }).textContent).toBe('Siden finnes ikke');
  expect(within(container).getByRole('link').getAttribute('href')).toBe('/under/mappe/');
});
