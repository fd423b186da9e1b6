import { expect, it } from 'vitest';
import { cellOf } from '../../src/domain/figure.ts';
import { seriesOf, sumMunicipalities } from '../../src/domain/series.ts';
import { dataset } from '../support/announced.ts';
import { readFile } from '../support/imported.ts';

// Statistisk sentralbyrå, table 12210, KOSant18240000 (cases of 18-24 years) in 2018: all municipalities of three counties.
const file = `kommune_nr;kommune;tilfeller 2018
0211;Vestby (-2019);47
0213;Ski (1931-2019);105
0214;Ås (-2019);67
0215;Frogn (-2019);31
0216;Nesodden (-2019);56
0217;Oppegård (1915-2019);103
0219;Bærum (-2019);274
0220;Asker (-2019);165
0221;Aurskog-Høland (1966-2019);88
0226;Sørum (-2019);49
0227;Fet (-2019);29
0228;Rælingen (1929-2019);60
0229;Enebakk (-2019);52
0230;Lørenskog (1908-2019);152
0231;Skedsmo (-2019);127
0233;Nittedal (-2019);80
0234;Gjerdrum (-2019);9
0235;Ullensaker (-2019);122
0236;Nes (Akershus) (-2019);90
0237;Eidsvoll (-2019);124
0238;Nannestad (-2019);20
0239;Hurdal (-2019);13
0301;Oslo municipality;2261
0701;Horten (2002-2019);218
0704;Tønsberg (1988-2019);314
0710;Sandefjord (2017-2019);385
0711;Svelvik (1964-2019);36
0712;Larvik (2018-2019);276
0713;Sande (Vestfold) (-2019);41
0715;Holmestrand (2018-2019);80
0716;Re (2002-2019);60
0729;Færder (2018-2019);163
`;

it.each([
  ['02', 22],
  ['03', 1],
  ['07', 9],
])('the municipalities of county %s sum to the printed number of young people', async (county, count) => {
  const read = await readFile(file);
  const members = read.regions.flatMap(({ code }) => (code?.startsWith(county) ? [code] : []));
  const printed = cellOf(
    dataset,
    dataset.counties.find(({ code }) => code === county)!.code,
    dataset.indicators[2]!.id,
  );
  const sum = sumMunicipalities(
    read.measures[0]!,
    members.map((code) => seriesOf(read, read.measures[0]!, () => [code]).find(({ year }) => year === 2018)?.cell),
  );
  expect(sum).toEqual({ kind: 'all', count, sum: printed.kind === 'value' ? printed.value : undefined });
});
