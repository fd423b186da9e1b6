import { grants } from 'virtual:grants';
import { describe, expect, it } from 'vitest';
import { neighbours, viewHeadings, viewLink } from '../../src/view/announcement.ts';
import { nb } from '../support/nb.ts';

describe('the headings of an announcement', () => {
  const headings = (year: string) => {
    const { grant, before } = neighbours(grants.grants, year);
    return viewHeadings(grant, before, nb).map(({ heading }) => heading);
  };

  it('are quoted where the announcement prints them, else ours', () => {
    expect(headings('2021')).toEqual([
      'Kort om tilskuddet',
      'Ønsker',
      '«Formål og målgruppe»',
      'Prioriterte områder',
      'Tabellen',
      'Oppfordringer',
      'Satsinger og strategier',
      'Hva det ikke gis tilskudd til',
      '«Hvordan søker du?»',
      'Hva er endret siden 2020?',
    ]);
    expect(headings('2020')).toEqual([
      'Kort om tilskuddet',
      '«Særskilt for 2020»',
      'Spørsmål til søkeren',
      'Formål og målgruppe',
      'Prioriterte områder',
      'Tabellen',
      'Oppfordringer',
      'Satsinger og strategier',
      'Hva det ikke gis tilskudd til',
      '«Hvordan søker du?»',
      'Hva er endret?',
    ]);
  });

  it('have an id each', () => {
    const { grant } = neighbours(grants.grants, '2020');
    const ids = viewHeadings(grant, undefined, nb).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z-]+$/);
  });
});

describe('the announcements beside one', () => {
  it('are the year before and the year after', () => {
    const years = (year: string) => {
      const { grant, before, after } = neighbours(grants.grants, year);
      return [grant.year, before?.year, after?.year];
    };
    expect(years('2021')).toEqual([2021, 2020, undefined]);
    expect(years('2020')).toEqual([2020, undefined, 2021]);
    expect(() => years('1999')).toThrow('no announcement of 1999');
  });
});

describe('a link that leads out', () => {
  it('says where it leads, and what was printed where that was mended', () => {
    expect(viewLink({ lead: 'les mer her', url: 'https://www.regjeringen.no/a?b', asPrinted: 'www.a b' }, nb)).toEqual({
      text: '«les mer her» (regjeringen.no)',
      url: 'https://www.regjeringen.no/a?b',
      printed: 'www.a b',
    });
    expect(viewLink({ lead: 'a', url: 'https://b.no/' }, nb).printed).toBeUndefined();
  });
});
