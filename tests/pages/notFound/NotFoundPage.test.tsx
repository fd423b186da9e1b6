import { afterEach, expect, it, vi } from 'vitest';
import { NotFoundPage } from '../../../src/pages/notFound/NotFoundPage.tsx';
import { renderPage } from '../../support/renderPage.tsx';

afterEach(() => vi.unstubAllEnvs());

it('says that the page does not exist and leads to the table, the counties and the application, in a subfolder too', () => {
  vi.stubEnv('BASE_URL', '/under/mappe/');
  const { html } = renderPage(<NotFoundPage />);
  expect(html).toContain('<h1>Siden finnes ikke</h1>');
  expect(html.match(/href="[^"]*"/g)).toEqual([
    'href="/under/mappe/"',
    'href="/under/mappe/fylke/"',
    'href="/under/mappe/soknad/"',
  ]);
  expect(html).toContain('role="combobox"');
});
