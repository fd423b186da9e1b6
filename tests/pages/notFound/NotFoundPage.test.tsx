import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { I18nProvider } from '../../../src/i18n/I18nContext.tsx';
import { NotFoundPage } from '../../../src/pages/notFound/NotFoundPage.tsx';
import { nb } from '../../support/nb.ts';

it('says that the page does not exist and leads to the table, in a subfolder too', () => {
  const html = renderToString(
    <I18nProvider value={nb}>
      <NotFoundPage base="/under/mappe/" />
    </I18nProvider>,
  );
  expect(html).toContain('<h1>Siden finnes ikke</h1>');
  expect(html.match(/href="[^"]*"/g)).toEqual(['href="/under/mappe/"']);
});
