import { register } from 'virtual:municipalities';
import { expect, it } from 'vitest';
import { viewElsewhere } from '../../src/view/officeElsewhere.ts';
import { dataset } from '../support/announced.ts';
import { nb } from '../support/nb.ts';

const county = (name: string) => dataset.counties.find((one) => one.name === name)!;
const where = (code: string, name: string) => ({
  where: { name, counties: register.municipalities.find((one) => one.code === code)!.counties },
});

it('figures of a municipality in another county than those shown say so, once; its own county’s say nothing', () => {
  const taken = [where('4001', 'Porsgrunn'), where('4001', 'Porsgrunn'), {}];
  expect(viewElsewhere(taken, [county('Oslo')], dataset, nb)).toEqual([
    'Tallene for Porsgrunn her er fra Telemark, ikke fra Oslo.',
  ]);
  expect(viewElsewhere(taken, [county('Oslo'), county('Telemark')], dataset, nb)).toEqual([]);
  expect(viewElsewhere(taken, [], dataset, nb)).toEqual([]);
});
