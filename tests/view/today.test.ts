import { crosswalk } from 'virtual:crosswalk';
import { statsforvaltere } from 'virtual:statsforvaltere';
import { describe, expect, it } from 'vitest';
import { viewLater, viewStatsforvalter } from '../../src/view/today.ts';
import { nb } from '../support/nb.ts';

const areaOf = (code: string) => {
  const county = crosswalk.counties.find((one) => (one.code as string) === code);
  if (!county) throw new Error(code);
  return county;
};
const later = (code: string) =>
  viewLater(crosswalk, areaOf(code), nb).map(({ sentences, warning }) =>
    [...sentences, warning ?? 'exact'].join(' ').replaceAll('\u00A0', ' '),
  );
const office = (code: string) => viewStatsforvalter(statsforvaltere, crosswalk, areaOf(code), nb).join(' ');

describe('what became of a county', () => {
  it('the same area under a new code', () => {
    expect(later('08')[1]).toBe('Fra 2024: Telemark (40), samme område. exact');
    expect(later('03')).toEqual([
      'Fra 2020: Oslo (03), samme område. exact',
      'Fra 2024: Oslo (03), samme område. exact',
    ]);
  });

  it('together with another, and exactly', () => {
    expect(later('09')[0]).toBe('Fra 2020 inngår fylket i Agder (42), sammen med Vest-Agder. exact');
  });

  it('without the municipalities that left, by name and number, with a warning', () => {
    expect(later('05')[0]).toBe(
      'Fra 2020 inngår fylket i Innlandet (34), sammen med Hedmark. Jevnaker og Lunner (15 897 innbyggere) kom til Viken (30). ' +
        'Summen av Hedmark og Oppland avviker fra Innlandet (34): 15 897 innbyggere er regnet med, men kom til et annet fylke.',
    );
    // Svelvik's 6 685 and Jevnaker's and Lunner's 15 897 came to Viken.
    expect(later('01')[0]).toContain('Viken (30): 22 582 innbyggere i Viken (30) er ikke med.');
  });

  it('with other borders, where it went on by itself', () => {
    expect(later('18')[0]).toMatch(/^Fra 2020: Nordland \(18\), med endrede grenser\. /);
    for (const { code, name } of crosswalk.counties)
      for (const text of later(code)) expect(text, name).not.toContain(`inngår fylket i ${name} (`);
  });

  it('is told without a fault for every county', () => {
    for (const { code } of crosswalk.counties) {
      const text = [...later(code), office(code)].join(' ');
      expect(text).not.toMatch(/undefined|\{|\}| {2}|\.\.|\(\)|\s[.,;]/);
      expect(later(code)).toHaveLength(2);
    }
  });
});

describe('the statsforvalter', () => {
  it('is named once where the name stayed', () => {
    expect(office('08')).toBe('Statsforvalteren i Vestfold og Telemark.');
  });

  it('is named by year where it changed', () => {
    expect(office('01')).toBe(
      'Fra 2021: Statsforvalteren i Oslo og Viken. Fra 2024: Statsforvalteren i Østfold, Buskerud, Oslo og Akershus.',
    );
  });

  it('is another one for municipalities that left for its counties', () => {
    expect(office('05')).toBe(
      'Statsforvalteren i Innlandet. Jevnaker og Lunner skiftet fylke og hører til Statsforvalteren i Østfold, Buskerud, Oslo og Akershus.',
    );
    expect(office('15')).toMatch(/Halsa.*Statsforvalteren i Trøndelag\.$/);
  });
});
