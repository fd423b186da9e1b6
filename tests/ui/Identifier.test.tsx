import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Identifier } from '../../src/ui/Identifier.tsx';

it('breaks a name that programs read only where its parts meet, and adds nothing to what is copied', () => {
  const html = renderToStaticMarkup(<Identifier text="https://a.no/data/county_crosswalk_pop2019.csv" />);
  expect(html.split('<wbr/>')).toEqual(['https://', 'a.no/', 'data/', 'county_', 'crosswalk_', 'pop2019.csv']);
});
