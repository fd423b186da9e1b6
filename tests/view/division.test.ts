import { divisions } from 'virtual:divisions';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/app/convert.ts';
import { crosswalk as builtCrosswalk } from 'virtual:crosswalk';
import { convertDataset, moveCounties } from '../../src/domain/division.ts';
import { convertedTable, viewDivisionNotes } from '../../src/view/division.ts';
import { divisionName } from '../../src/view/divisionName.ts';
import { countyPlace } from '../../src/view/places.ts';
import { viewTable } from '../../src/view/table.ts';
import { definitions, text } from '../support/announced.ts';
import { countyCode } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';
import { datasetOf } from '../support/shipped.ts';

const dataset = datasetOf(text);
const today = '2024-01-01';
const conversion = convertDataset(dataset, definitions.people, builtCrosswalk, today);
const notes = viewDivisionNotes(conversion, nb);
const plain = (words: string | undefined) => words?.replaceAll('\u00a0', ' ');

describe('the words of a later division', () => {
  it('name it by its counties and years', () => {
    expect(divisions.map((span) => divisionName(span, nb))).toEqual([
      '11 fylker, inndelingen 2020–2023',
      '15 fylker, inndelingen fra 2024',
    ]);
  });

  it('say what is missing, and warn above five per cent', () => {
    expect(plain(notes[countyCode('32')]?.text)).toBe(
      'Akershus: uten Hurum, Jevnaker, Lunner, Rømskog og Røyken, 48 726 innbyggere (7,2 % av folketallet, over grensen på fem prosent: tallene er usikre)',
    );
    expect(notes[countyCode('32')]?.isWeak).toBe(true);
  });

  it('say what is too much', () => {
    expect(plain(notes[countyCode('34')]?.text)).toBe(
      'Innlandet: med Jevnaker og Lunner, 15 897 innbyggere (4,3 % av folketallet)',
    );
    expect(notes[countyCode('34')]?.isWeak).toBe(false);
    expect(plain(notes[countyCode('33')]?.text)).toContain(
      'med Hurum og Røyken, 32 156 innbyggere og uten Svelvik, 6 685 innbyggere',
    );
  });

  it('say nothing of an exact sum', () => {
    expect(notes[countyCode('42')]).toBeUndefined();
  });

  it('take the place of the printed table’s', () => {
    const [, span] = divisions;
    if (!span) throw new Error('no division');
    const table = convertedTable(dataset.table, conversion, span, nb);
    expect(table.divisionLabel).toBe('15 fylker, inndelingen fra 2024');
    expect(table.sources).toMatch(/^Regnet ut her av tall for 2018–2019\. Kilder: SSB og NAV\./);
    expect(table.divisionDetails).toHaveLength(10);
  });
});

describe('the figures of a later division for a page', () => {
  const converted = convert(dataset, today, nb);

  it('are led from every county to where it is read: there is no page for it', () => {
    const [first] = converted?.dataset.counties ?? [];
    expect(first && countyPlace(first)).toBe(`sammenlign/?fylker=${first?.code ?? ''}&inndeling=2024`);
  });

  it('have a map with an outline, a label and a tile for each county', () => {
    const { geometry, paths } = converted?.map ?? {};
    const codes = converted?.dataset.counties.map(({ code }) => code).sort();
    expect(Object.keys(paths?.areas ?? {}).sort()).toEqual(codes);
    expect(Object.keys(geometry?.labels ?? {}).sort()).toEqual(codes);
    expect(
      geometry?.tiles
        .flat()
        .filter((code) => code !== null)
        .sort(),
    ).toEqual(codes);
  });

  it('put the note on its row', () => {
    if (!converted) throw new Error('not converted');
    const { rows } = viewTable(converted.dataset, 'extremes', nb, converted.notes);
    expect(rows.filter(({ note }) => note?.isWeak).map(({ county }) => county.name)).toEqual(['Akershus', 'Buskerud']);
    expect(rows.filter(({ note }) => !note).map(({ county }) => county.name)).toHaveLength(5);
  });

  it('are none for a division that there is not', () => {
    expect(convert(dataset, '2031-01-01', nb)).toBeUndefined();
  });
});

describe('chosen counties in another division', () => {
  const move = (codes: readonly string[], from: string | undefined, to: string | undefined) =>
    moveCounties(builtCrosswalk, codes.map(countyCode), from, to);

  it('become those that most of their people live in, once each', () => {
    expect(move(['07', '08', '03'], undefined, '2020-01-01')).toEqual(['38', '03']);
    expect(move(['05', '02'], undefined, today)).toEqual(['34', '32']);
  });

  it('become what they were summed of on the way back', () => {
    expect(move(['34', '03'], today, undefined)).toEqual(['04', '05', '03']);
    expect(move(['38'], '2020-01-01', today)).toEqual(['39', '40']);
  });
});
