import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { NotFoundPage } from '../../../src/pages/notFound/NotFoundPage.tsx';
import { inSite } from '../../support/inSite.tsx';

it('says that the page does not exist and leads to the table, in a subfolder too', () => {
  const html = renderToString(inSite(<NotFoundPage base="/under/mappe/" />));
  expect(html).toContain('<h1>Siden finnes ikke</h1>');
  expect(html.match(/href="[^"]*"/g)).toEqual(['href="/under/mappe/"']);
});
