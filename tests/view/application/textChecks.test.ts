import { describe, expect, it } from 'vitest';
import { insertedForms, insertion } from '../../../src/view/application/insertion.ts';
import { chosenFigures } from '../../../src/view/application/sheet.ts';
import { viewReview } from '../../../src/view/application/review.ts';
import { alteredSentences, withSentence } from '../../../src/view/application/textChecks.ts';
import { quoteFigures } from '../../../src/view/application/figureChecks.ts';
import { context, fullDraft, known } from '../../support/draft.ts';

const inserted = chosenFigures(fullDraft(), context).map(({ figure }) => insertion(figure, context.i18n));
const draftWith = (challenge: string) => fullDraft({ texts: { ...fullDraft().texts, challenge } });
/** As earlier versions put them in. */
const earlier = chosenFigures(fullDraft(), context).map(({ figure }) => insertedForms(figure, context.i18n)[1]!.whole);
const altered = (challenge: string) =>
  alteredSentences(draftWith(challenge), context).map(({ figure, written }) => [figure.indicator.id, written]);

describe('the figures’ sentences in the office’s own text', () => {
  it('are right as they were put in, in whatever order, with ordinary spaces, and without what follows them', () => {
    expect(altered(inserted.join('\n\n'))).toEqual([]);
    expect(altered(earlier.join('\n\n'))).toEqual([]);
    expect(altered([...inserted].reverse().join(' ').replaceAll('\u00a0', ' '))).toEqual([]);
    expect(
      altered('Vi ser at 7,9 % av 18–24-åringene mottok sosialhjelp minst én gang i 2018 (1 187). Det er mange.'),
    ).toEqual([]);
    expect(altered('Hos oss fikk 8,2 % av de unge sosialhjelp i 2018.')).toEqual([]);
  });

  it.each([
    ['7,9', '9,7'],
    ['1\u00a0187', '1\u00a0178'],
    ['i 2018', 'i 2020'],
    ['høyest av 18 fylker', 'nest lavest av 18 fylker'],
    ['landet: 5,6', 'landet: 3,6'],
    ['Telemark', 'Vestfold'],
  ])('are found where %s was made %s', (was, is) => {
    for (const [young = '', ...others] of [inserted, earlier]) {
      const text = [young.replace(was, is), ...others].join(' ');
      expect(text).toContain(is);
      expect(altered(text).map(([id]) => id)).toEqual(['unge-andel']);
    }
  });

  it('are found where only their beginning was kept', () => {
    expect(altered('Hele 9,7 % av 18–24-åringene mottok sosialhjelp minst én gang i 2018 (1 187).')).toEqual([
      ['unge-andel', '9,7 % av 18–24-åringene mottok sosialhjelp minst én gang i 2018 (1 187).'],
    ]);
    expect(altered('I Telemark mottok 9,7 % av 18–24-åringene sosialhjelp minst én gang i 2018 (1 187).')).toEqual([
      ['unge-andel', 'I Telemark mottok 9,7 % av 18–24-åringene sosialhjelp minst én gang i 2018 (1 187).'],
    ]);
  });

  it('are found in the writer’s own words before their source, where the table’s number is none of them', () => {
    const source = / \(Kilde.*\)$/.exec(inserted[0] ?? '')?.[0] ?? 'none';
    const wrong = `I Telemark mottok 9,7 % av 18–24-åringene sosialhjelp i 2018.${source}`;
    expect(altered(`Vi har 40 unge. ${wrong} De er mange.`)).toEqual([
      ['unge-andel', 'I Telemark mottok 9,7 % av 18–24-åringene sosialhjelp i 2018.'],
    ]);
    expect(altered(wrong.replace('9,7', '7,9'))).toEqual([]);
    expect(altered(`Mange unge mottar sosialhjelp.${source}`)).toEqual([]);
  });

  it('are found where a share is another and its count, or another figure’s number, stands beside it', () => {
    const source = / \(Kilde.*\)$/.exec(inserted[0] ?? '')?.[0] ?? 'none';
    const of = (said: string) => altered(`Vi har 40 unge. ${said}${source} De er mange.`);
    for (const wrong of [
      'Hos oss mottok 9,9 % av 18–24-åringene sosialhjelp (1 187).',
      'Hele 9,9 % av de unge, 1 187 i alt, fikk sosialhjelp.',
      // The children's share.
      'Hos oss mottok 5,5 % av 18–24-åringene sosialhjelp.',
    ])
      expect(of(wrong)).toEqual([['unge-andel', wrong]]);
    expect(of('Hos oss fikk 44 husholdninger botilbud, 0,52 per 1 000 innbyggere.')).toEqual([
      ['botilbud-antall', 'Hos oss fikk 44 husholdninger botilbud, 0,52 per 1 000 innbyggere.'],
    ]);
    for (const right of [
      'Hos oss var det 1 187 unge, 20 % flere enn før.',
      'Hos oss var det 1 187 unge; 30 % av dem var nye.',
      'Hos oss mottok 7,9 % av 18–24-åringene sosialhjelp (1 187), mot 6,1 % av 18–24-åringene i nabofylket.',
      'Hos oss var det 1 187, i landet 5,6 % av 18–24-åringene.',
      'Hos oss fikk 0,25 per 1 000 innbyggere botilbud.',
    ])
      expect(of(right)).toEqual([]);
  });

  it('can be put right, with their figures as they are printed, and nothing else in the text is touched', () => {
    const wrong = inserted.map((text) => text.replace('7,9', '9,7').replace('5,6', '6,5'));
    const draft = draftWith(`Først. ${wrong.join(' ')} Sist 9,7.`);
    const mended = alteredSentences(draft, context).reduce(withSentence, draft);
    expect(mended.texts.challenge).toBe(`Først. ${inserted.join(' ')} Sist 9,7.`);
    expect({ ...mended, texts: draft.texts }).toEqual(draft);
  });

  it('are told apart for each figure of each county: none is taken for another', () => {
    for (const area of known.counties) {
      const draft = fullDraft({ area, figures: known.indicators });
      const challenge = chosenFigures(draft, context)
        .map(({ figure }) => insertion(figure, context.i18n))
        .join(' ');
      expect(alteredSentences({ ...draft, texts: { ...draft.texts, challenge } }, context)).toEqual([]);
    }
  });

  it('are named to the case officer as different', () => {
    const draft = draftWith(inserted.join(' ').replace('7,9', '9,7'));
    const table = viewReview(draft, quoteFigures(draft, context), context).find((block) => block.kind === 'table');
    const last = table?.kind === 'table' ? table.rows.at(-1)?.cells : undefined;
    expect(last?.[2]).toMatch(/^I teksten: «I Telemark mottok 9,7/);
    expect(last?.[4]).toBe('Ulikt');
  });
});
