import { crosswalk } from 'virtual:crosswalk';
import { describe, expect, it } from 'vitest';
import { viewDivisions } from '../../src/view/divisions.ts';
import { nb } from '../support/nb.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const divisions = viewDivisions(crosswalk, nb);
const county = (start: string, name: string) => {
  const found = divisions.find((one) => one.start === start)?.counties.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name} in ${start}`);
  return { ...found, differences: found.differences.map(plain) };
};

describe('later divisions', () => {
  it('are the eleven counties from 2020 and the fifteen from 2024', () => {
    expect(divisions.map(({ title, counties }) => [title, counties.length])).toEqual([
      ['11 fylker fra 1. januar 2020', 11],
      ['15 fylker fra 1. januar 2024', 15],
    ]);
  });

  // 2020: Oslo, Rogaland, Agder; 2024: those, Telemark and Finnmark. From no other county did nobody move.
  it('are exact where no municipality left', () => {
    const exact = divisions.map(({ counties }) => counties.flatMap(({ name, isExact }) => (isExact ? [name] : [])));
    expect(exact.map((names) => names.toSorted())).toEqual([
      ['Agder', 'Oslo', 'Rogaland'],
      ['Agder', 'Finnmark', 'Oslo', 'Rogaland', 'Telemark'],
    ]);
    expect(county('2020-01-01', 'Agder')).toMatchObject({ made: 'Aust-Agder og Vest-Agder', differences: [] });
  });

  it('say how many are missing, and where they came from', () => {
    // 15 897 + 6 685 of 1 227 305 people.
    expect(county('2020-01-01', 'Viken')).toMatchObject({
      made: 'Østfold, Akershus og Buskerud',
      differences: [
        'Mangler: 22 582 (1,8 % av fylket). Jevnaker og Lunner, Oppland (15 897); Svelvik, Vestfold (6 685).',
      ],
    });
  });

  it('say how many are too many, and where they went', () => {
    // 15 897 beside 197 406 + 173 648.
    expect(county('2020-01-01', 'Innlandet').differences).toEqual([
      'For mange: 15 897 (4,3 % av fylket). Jevnaker og Lunner, Viken (15 897).',
    ]);
  });

  it('say both where both are so', () => {
    expect(county('2020-01-01', 'Møre og Romsdal').differences).toEqual([
      'For mange: 1 574 (0,6 % av fylket). Halsa, Trøndelag (1 574).',
      'Mangler: 1 152 (0,4 % av fylket). Hornindal, Sogn og Fjordane (1 152).',
    ]);
  });
});
