import { describe, expect, it } from 'vitest';
import { faultText, storedFaultText, unknownNames } from '../../../src/pages/application/faultText.ts';
import { placeName } from '../../../src/view/application/placeName.ts';
import { nb } from '../../support/nb.ts';

describe('a place in a project file', () => {
  it.each([
    ['draft.perYear.0.positions', 'År 1'],
    ['draft.perYear.1.positions.0.months', 'Stilling 1, år 2, Måneder'],
    ['draft.perYear.0.otherOwn', 'År 1, Annen egenandel'],
    ['draft.texts.office', 'NAV-kontor'],
    ['draft.benefits.1.aim', 'Gevinst 2, Hva regner dere med å oppnå?'],
    ['draft.activities', 'Aktiviteter'],
    ['draft.exclusions.ferdig-metode', 'Kan dere søke?'],
    ['draft.areas.0', 'Utfordringen'],
    ['draft.grant', 'Kunngjøring'],
    ['draft.report.learned', 'Hva lærte dere?'],
    ['quotes.0.figure', 'Tall fra tabellen'],
    ['saved', 'Opplysninger om utkastet'],
  ])('%s is said in words: %s', (at, words) => {
    expect(placeName(at, nb)).toBe(words);
  });

  it('is never said by its key, in a file nor of a draft on the machine, where there is no file', () => {
    const fault = { code: 'broken', at: 'draft.perYear.0.positions' } as const;
    expect(faultText(fault, nb)).toMatch(/^Utkastfila .*«År 1»/);
    expect(storedFaultText({ ok: false, fault }, nb)).not.toMatch(/fila|positions/);
    expect(storedFaultText({ ok: false, fault: { code: 'newer', version: 9 } }, nb)).toMatch(
      /^På denne maskinen ligger et utkast fra en nyere utgave .*versjon 9/,
    );
    expect(storedFaultText({ ok: false, fault: { code: 'notJson' } }, nb)).not.toMatch(/fila/i);
    expect(unknownNames([{ at: 'draft.areas', id: 'romfart' }], nb)).toEqual(['«romfart» under «Utfordringen»']);
  });
});
