import { describe, expect, it } from 'vitest';
import { insertedForms, insertion } from '../../../src/view/application/insertion.ts';
import { chosenFigures } from '../../../src/view/application/sheet.ts';
import { viewReview } from '../../../src/view/application/review.ts';
import { isRounded } from '../../../src/view/application/ownForms.ts';
import { alteredSentences, uncheckedSentences, withSentence } from '../../../src/view/application/textChecks.ts';
import { quoteFigures } from '../../../src/view/application/figureChecks.ts';
import { context, fullDraft, known } from '../../support/draft.ts';

const inserted = chosenFigures(fullDraft(), context).map(({ figure }) => insertion(figure, context.i18n));
const source = / \(Kilde.*\)$/.exec(inserted[0] ?? '')?.[0] ?? 'none';
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
    ['høyest av 18 fylker', '2. lavest av 18 fylker'],
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

  it('are found with nearly their own words, and nothing but the number is changed', () => {
    const of = (said: string) =>
      alteredSentences(draftWith(`Vi har 40 unge. ${said}${source} De er mange.`), context).map(
        ({ written, right }) => [written, right],
      );
    for (const wrong of [
      'I Telemark mottok 9,9 % av 18–24-åringene sosialhjelp minst én gang i 2018.',
      'I Telemark mottok hele 9,9 prosent av 18–24-åringene sosialhjelp minst én gang i 2018.',
      'Vi ser at 9,9 % av 18–24-åringene i Telemark mottok sosialhjelp minst én gang i 2018',
    ])
      expect(of(wrong)).toEqual([[wrong, wrong.replace('9,9', '7,9')].map((text) => text.replaceAll('\u00a0', ' '))]);
    expect(of('I Telemark mottok 9,9 % av 18–24-åringene sosialhjelp minst én gang i 2018.')).toEqual([
      [
        'I Telemark mottok 9,9 % av 18–24-åringene sosialhjelp minst én gang i 2018.',
        'I Telemark mottok 7,9 % av 18–24-åringene sosialhjelp minst én gang i 2018.',
      ],
    ]);
  });

  const theirs = [
    'I Skien fikk 11 % av 18–24-åringene sosialhjelp i 2020.',
    'I Skien mottok 11 % av 18–24-åringene sosialhjelp minst én gang i 2018.',
    'I Skien mottok 11 % av 18–24-åringene sosialhjelp minst én gang i 2018 (512).',
    'Skien: 11 % av 18–24-åringene mottok sosialhjelp minst én gang i 2018 (512).',
    'Slik er det i Skien. 11 % av 18–24-åringene mottok sosialhjelp minst én gang i 2018 (512).',
    'I Telemark mottok 8,4 % av 18–24-åringene sosialhjelp minst én gang i 2020 (1 250).',
    'I Vestfold mottok 6,1 % av 18–24-åringene sosialhjelp minst én gang i 2018 (1 100).',
    'I Telemark mottok 9,9 % av de kvinnelige 18–24-åringene sosialhjelp minst én gang i 2018.',
    'I Telemark mottok 9,9 % av 18–29-åringene sosialhjelp minst én gang i 2018.',
    'I Telemark mottok om lag 9 % av 18–24-åringene sosialhjelp minst én gang i 2018.',
    'Vi ligger over landet (5,6 % av de unge).',
    'Det er 2,3 prosentpoeng over landet.',
    'Om lag 8 % av de unge fikk sosialhjelp i 2018.',
    'I Skien er 412 unge uten arbeid.',
    'Andelen unge er høyest i landet, og var det også i 2018.',
    'Andelen er 41 % høyere enn i landet.',
    'Fylket har den høyeste andelen av 18 fylker.',
    'Hos oss mottok 9,9 % av 18–24-åringene sosialhjelp (1 187).',
    'Hos oss fikk 44 husholdninger botilbud, 0,52 per 1 000 innbyggere.',
    'Hos oss var det 1 187 unge, 20 % flere enn før.',
    'Hos oss mottok 7,9 % av 18–24-åringene sosialhjelp (1 187), mot 6,1 % av 18–24-åringene i nabofylket.',
  ];
  it.each(theirs)('are not «%s»: that is the writer’s own', (said) => {
    for (const figures of [fullDraft().figures, known.indicators]) {
      const draft = { ...draftWith(`Vi har 40 unge. ${said}${source} De er mange.`), figures };
      expect(alteredSentences(draft, context)).toEqual([]);
      expect(alteredSentences(draftWith(said), context)).toEqual([]);
      expect(uncheckedSentences(draft, context)).toBe(1);
    }
  });

  it('are right with fewer decimals', () => {
    const draft = draftWith(`I Telemark mottok 8 % av 18–24-åringene sosialhjelp minst én gang i 2018.${source}`);
    expect([alteredSentences(draft, context), uncheckedSentences(draft, context)]).toEqual([[], 0]);
  });

  it('are checked too where a number is said to be no more than near', () => {
    const [young = ''] = inserted;
    const of = (count: string, share = '7,9') => {
      const draft = draftWith(young.replace('7,9', share).replace('1\u00a0187', count));
      return [alteredSentences(draft, context).length, uncheckedSentences(draft, context)];
    };
    expect(of('om lag 1 000', 'om lag 8')).toEqual([0, 0]);
    expect(of('ca. 1\u00a0200')).toEqual([0, 0]);
    expect(of('1 000')).toEqual([1, 0]);
    expect(of('om lag 5 000')).toEqual([1, 0]);
    expect(altered('Om lag 8 % av 18–24-åringene mottok sosialhjelp minst én gang i 2018 (rundt 1 000).')).toEqual([]);
  });

  it('are one where the same stands in several fields, each of them named', () => {
    const said = 'I Telemark mottok 9,9 % av 18–24-åringene sosialhjelp minst én gang i 2018.';
    const full = draftWith(`${said}\n${said}`);
    const benefits = [{ ...full.benefits[0]!, baseline: said, aim: said }];
    const [one, ...others] = alteredSentences({ ...full, benefits }, context);
    expect(others).toEqual([]);
    const names = [
      'Hva er utfordringen hos dere?',
      'Gevinst 1, Utgangspunkt i dag',
      'Gevinst 1, Hva regner dere med å oppnå?',
    ];
    expect(one?.fields.map(({ name }) => name)).toEqual(names);
    const officer = JSON.stringify(viewReview({ ...full, benefits }, [], context));
    expect(officer.split('9,9 %')).toHaveLength(2);
    expect(officer).toContain(`I «${names[0]}», «${names[1]}» og «${names[2]}»: «${said}»`);
  });

  it('are not told of where the figure is neither chosen nor put in', () => {
    const text = 'I Telemark mottok 9,9 % av 18–24-åringene sosialhjelp minst én gang i 2018.';
    expect(alteredSentences({ ...draftWith(text), figures: [] }, context)).toEqual([]);
  });

  it('are told of where a whole sentence has another year or county and the table’s numbers; else that is another figure', () => {
    const [young = ''] = inserted;
    expect(altered(young.replace('i 2018', 'i 2020').replace('7,9', '8,4'))).toEqual([]);
    expect(altered(young.replace('Telemark', 'Vestfold').replace('7,9', '6,1'))).toEqual([]);
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
    expect(last?.[2]).toMatch(/^I «Hva er utfordringen hos dere\?»: «I Telemark mottok 9,7/);
    expect(last?.[4]).toBe('Ulikt');
  });

  it('say to the case officer how many could not be checked, and that all is right of the others alone', () => {
    const said = (challenge: string) => {
      const draft = draftWith(challenge);
      return JSON.stringify(viewReview(draft, quoteFigures(draft, context), context));
    };
    expect(said(inserted.join(' '))).toContain('Alle tallene er de samme som i tabellen her.');
    const theirOwn = said(`${inserted.join(' ')} Om lag 8 % av de unge fikk sosialhjelp.${source}`);
    expect(theirOwn).toContain('Alle tallene som er sjekket, er de samme som i tabellen her.');
    expect(theirOwn).toContain('1 setning med kilde herfra er skrevet med kontorets egne ord.');
  });
});

describe('a number that is written rounded', () => {
  it.each([
    ['8', '7,9'],
    ['1', '0,86'],
    ['1 200', '1 187'],
    ['1190', '1 187'],
    ['29 300', '29 301'],
    ['om lag 1 000', '1 187'],
    ['Ca. 2 000', '1 585'],
    ['rundt 40', '44'],
    ['om lag 8', '7,9'],
  ])('says the same: %s of %s', (written, right) => expect(isRounded(written, right)).toBe(true));

  it.each([
    ['7', '7,9'],
    ['7,8', '7,9'],
    ['40', '44'],
    ['80', '70'],
    ['100', '97'],
    ['1 300', '1 187'],
    ['2 000', '1 585'],
    ['1 000', '1 187'],
    ['om lag 2 000', '1 187'],
    ['ca. 10', '7,9'],
    ['ca. 1 000', '97'],
  ])('does not: %s of %s', (written, right) => expect(isRounded(written, right)).toBe(false));
});
