import { register } from 'virtual:municipalities';
import { expect, it } from 'vitest';
import type { Draft } from '../../../src/domain/application.ts';
import { otherPlaceSentences } from '../../../src/view/application/otherPlaces.ts';
import { fullDraft, grant2021 } from '../../support/draft.ts';
import { nb } from '../../support/nb.ts';

const sentence =
  'Porsgrunn: Langtidstilfeller, 2023: 161, Telemark 655, Landet 27 943 (Statistisk sentralbyrå, tabell 14019, hentet 12. juni 2026). Det er 0,7 prosent av 22 000 innbyggere 1. januar 2024; i landet 0,9 prosent.';
const inDraft = (municipality: string, texts: Partial<Draft['texts']> = {}, change: Partial<Draft> = {}) => {
  const draft = fullDraft(change);
  const written = { ...draft, texts: { ...draft.texts, municipality, ...texts } };
  return otherPlaceSentences(written, grant2021, register.municipalities, 'Telemark', nb);
};

it('a sentence with figures of another municipality is told of, with its field', () => {
  const challenge = `Vi ser mye. ${sentence} Mer tekst.`;
  expect(inDraft('Skien', { challenge })).toEqual([
    {
      path: 'texts.challenge',
      field: 'Hva er utfordringen hos dere?',
      place: 'Porsgrunn',
      sentence:
        'Porsgrunn: Langtidstilfeller, 2023: 161, Telemark 655, Landet 27 943 (Statistisk sentralbyrå, tabell 14019, hentet 12. juni 2026).',
    },
  ]);
  for (const own of ['Porsgrunn', 'porsgrunn kommune', 'Skien og Porsgrunn', '', 'Et sted'])
    expect(inDraft(own, { challenge })).toEqual([]);
});

it('also in a benefit, and put in from a row; not what only names a place', () => {
  const [benefit] = fullDraft().benefits;
  const baseline = 'Langtidstilfeller, Porsgrunn: 161 (SSB, 2023).';
  expect(inDraft('Skien', {}, { benefits: [{ ...benefit!, baseline }] })).toMatchObject([
    { path: 'benefits.0.baseline', field: 'Gevinst 1, Utgangspunkt i dag', place: 'Porsgrunn' },
  ]);
  for (const challenge of ['Samarbeid med Porsgrunn: de har erfaring.', 'Porsgrunn har 161 tilfeller.'])
    expect(inDraft('Skien', { challenge })).toEqual([]);
});

it('a municipality is its own by any of its names', () => {
  const challenge = 'Karasjok: Langtidstilfeller, 2023: 12.';
  expect(inDraft('Kárášjohka', { challenge })).toEqual([]);
  expect(inDraft('Skien', { challenge })).toHaveLength(1);
});
