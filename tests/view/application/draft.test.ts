import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft, emptyYear } from '../../../src/domain/application.ts';
import type { Draft } from '../../../src/domain/application.ts';
import type { Cell } from '../../../src/domain/cell.ts';
import { lacksOf } from '../../../src/domain/draftChecks.ts';
import { htmlText, plainText } from '../../../src/export/application/plainText.ts';
import { cleanText, paragraph, piecesOf, wordsText } from '../../../src/view/application/blocks.ts';
import type { Block, Words } from '../../../src/view/application/blocks.ts';
import { insertion } from '../../../src/view/application/insertion.ts';
import { formulaTexts } from '../../../src/view/application/budgetBlocks.ts';
import { viewDraft } from '../../../src/view/application/draft.ts';
import { changedFigures, withQuotes } from '../../../src/view/application/changedFigures.ts';
import { challengeClaim, usedFigures } from '../../../src/view/application/figureBlocks.ts';
import { quoteFigures } from '../../../src/view/application/figureChecks.ts';
import { errorText, lackText } from '../../../src/view/application/lacks.ts';
import { viewReport } from '../../../src/view/application/report.ts';
import { viewReview } from '../../../src/view/application/review.ts';
import { chosenFigures, sheetTable } from '../../../src/view/application/sheet.ts';
import { viewFigure } from '../../../src/view/figureText.ts';
import { anyDraft, anyText, context, fullDraft, grant2021, known } from '../../support/draft.ts';
import { countyCode, indicatorId } from '../../support/makeDataset.ts';
import { nb } from '../../support/nb.ts';

const gap = '\u00a0';
const blocksOf = (draft = fullDraft()) => viewDraft(draft, context).blocks;
const textOf = (draft = fullDraft()) => plainText(viewDraft(draft, context));
const tables = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
const exclude = (at: number) => ({ ...fullDraft().exclusions, [grant2021.notFunded.items[at]!.id]: 'yes' as const });

const headings = (draft = fullDraft()) =>
  blocksOf(draft).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
const wordsOf = (block: Block): readonly Words[] => {
  switch (block.kind) {
    case 'text':
      return [block.words];
    case 'list':
      return block.items;
    case 'facts':
      return block.items.map(({ words }) => words);
    case 'table':
      return block.rows.flatMap(({ cells }) => cells);
    case 'signature':
      return [block.name];
    default:
      return [];
  }
};
const placeholders = (draft = fullDraft()) =>
  blocksOf(draft)
    .flatMap(wordsOf)
    .flatMap(piecesOf)
    .flatMap((piece) => (typeof piece !== 'string' && piece.kind === 'placeholder' ? [piece.text] : []));
const figureOf = (id: string) => {
  const { dataset } = context.facts;
  const telemark = dataset.counties.find(({ code }) => code === '08')!;
  return viewFigure(
    context.facts,
    dataset.indicators.find((one) => one.id === id)!,
    telemark,
    nb,
  );
};

describe('the draft', () => {
  it('says each chosen figure once as a sentence with place, country and year, its source in a footnote', () => {
    const text = textOf();
    for (const id of ['unge-andel', 'kvp-ramme', 'botilbud-antall']) {
      const { statement, ofCounty, indicator } = figureOf(id);
      // What does not support the area is said after that it does not.
      const said = id === 'botilbud-antall' ? statement : ofCounty!.sentence;
      expect(text.split(said)).toHaveLength(2);
      const notes = blocksOf().find((block) => block.kind === 'notes')!;
      expect(notes.items.some((item) => item.startsWith(indicator.source))).toBe(true);
    }
    expect(text).toContain(`${figureOf('unge-andel').ofCounty!.sentence}[1]`);
    expect(text).toContain(
      `Det er 0,25 per 1${gap}000 innbyggere, 3. lavest av 18 fylker; landet: 0,80 (beregnet).[3]`,
    );
    expect(text).toContain(
      '[1] Statistisk sentralbyrå (KOSTRA), 2018. 18 fylker, inndelingen 2018–2019. Se vedlegget «Om',
    );
    // What is counted is said; how we found out what it was divided by is the site's own.
    expect(text).toContain('Telleren er sosialhjelpstilfeller');
    expect(text).toContain(`Kan bli over 100${gap}%.`);
    for (const ours of ['alle 19 trykte andeler', `9${gap}200 plasser`]) expect(text).not.toContain(ours);
    expect(text).toContain('høyest av 18 fylker');
    expect(text.split('Tabellen er ikke et målekort')).toHaveLength(2);
    expect(text).toContain('1,42 ganger landets');
    for (const priority of context.grants.priorities)
      for (const { id, reason } of priority.indicators)
        if (fullDraft().figures.includes(id)) expect(text).toContain(reason);
  });

  it('has statements as headings, from what the draft holds', () => {
    expect(headings()).toEqual(
      expect.arrayContaining([
        'Utfordring: en større andel av 18–24-åringene fikk sosialhjelp i Telemark enn i noe annet fylke',
        'Målgruppe: 40 personer',
        'Tiltak: Rett i jobb',
        'Gevinster: Flere i arbeid',
        'Framdrift: måned 1–3',
        'Forankring: Svar på owner eier tiltaket',
        'Læring',
        `Budsjett: 620${gap}000 kroner i tilskudd, 117${gap}000 kroner i egenandel`,
      ]),
    );
    // Too long for a heading: under it.
    const owner = 'Kommunalsjef for helse og velferd i kommunen, sammen med leder for NAV-kontoret og teamleder.';
    const long = fullDraft({ texts: { ...fullDraft().texts, owner } });
    expect(headings(long)).toContain('Forankring');
    expect(textOf(long)).toContain(owner);
    expect(headings(emptyDraft(grant2021))).toEqual(
      expect.arrayContaining(['Utfordring', 'Målgruppe', 'Tiltak', 'Gevinster', 'Framdrift', 'Budsjett']),
    );
  });

  it('says of no other figures than its own where they come from', () => {
    expect(textOf(fullDraft({ figures: [indicatorId('unge-andel')] }))).not.toMatch(/KVP|grønt hefte|botilbud/i);
  });

  it('claims no more than the figures do', () => {
    const challenge = (figures: readonly string[], area = '08') =>
      headings(fullDraft({ area: countyCode(area), figures: figures.map(indicatorId) })).find((text) =>
        text.startsWith('Utfordring'),
      );
    // Not the highest: above the country, not above every other.
    expect(challenge(['unge-andel'], '01')).toBe(
      'Utfordring: en større andel av 18–24-åringene fikk sosialhjelp i Østfold enn i landet',
    );
    // As the country, and below it where that speaks against.
    expect(challenge(['kvp-ramme'])).toBe('Utfordring');
    expect(challenge(['botilbud-antall'])).toBe('Utfordring');
    expect(challenge(['unge-antall'])).toBe('Utfordring');
    expect(challenge([])).toBe('Utfordring');
    // For every county and figure: one that says "any other" is the only one with the highest or lowest figure.
    const firsts = (id: string) =>
      context.facts.dataset.counties.filter(({ code }) => challenge([id], code)?.endsWith('enn i noe annet fylke'));
    for (const { id } of context.facts.dataset.indicators) expect(firsts(id).length).toBeLessThan(2);
    expect(firsts('unge-andel').map(({ name }) => name)).toEqual(['Telemark']);
  });

  it('gives what does not support an area the same weight, and says that it does not', () => {
    const text = textOf();
    expect(text).toContain(
      `Tallet for midlertidig botilbud i Telemark peker ikke samme vei: ${figureOf('botilbud-antall').statement} Det er 0,25`,
    );
    const captions = blocksOf().flatMap((block) => (block.kind === 'picture' ? [block.caption] : []));
    expect(captions.map((caption) => caption.slice(0, 8))).toEqual(['Figur 1.', 'Figur 2.', 'Figur 3.', 'Figur 4.']);
    expect(text).not.toContain('Tallet for unge 18–24 år i Telemark peker');
  });

  it('claims what the office’s own text is about, and has a figure’s strip under the text that has its sentence', () => {
    const { challenge, ...rest } = fullDraft().texts;
    const figures = ['hovedinntekt-andel', 'unge-andel', 'barn-andel'].map(indicatorId);
    const of = (text: string) => fullDraft({ figures, texts: { ...rest, challenge: text } });
    const claim = (text: string) => headings(of(text)).find((one) => one.startsWith('Utfordring:'));
    expect(claim(challenge)).toContain('hovedinntekt');
    expect(claim('Mange unge har sosialhjelp som hovedinntekt.')).toContain('18–24-åringene');
    expect(claim('Barna er flest: 5,5 % av dem. Mange unge.')).toContain('barna');
    expect(claim(`Lite om unge. ${figureOf('barn-andel').sentence}`)).toContain('barna');
    const blocks = blocksOf(of(`Slik er det. ${figureOf('barn-andel').sentence}`));
    const at = blocks.findIndex((block) => block.kind === 'text' && wordsText(block.words).startsWith('Slik er det.'));
    expect(blocks[at + 1]).toMatchObject({
      kind: 'picture',
      caption: expect.stringContaining('under 18 år') as string,
    });
  });

  it('does not say again what the writer has put into a text, and has the footnote there', () => {
    const { sentence } = figureOf('kvp-ramme');
    const own = `Hos oss: ${sentence} Det merker vi.`;
    const draft = fullDraft({ texts: { ...fullDraft().texts, novelty: own } });
    const text = textOf(draft);
    expect(text.split(sentence)).toHaveLength(2);
    expect(text).toContain(`Hos oss: ${sentence}[3] Det merker vi.`);
    expect(text).toContain('[3] NAV (Arbeids- og velferdsdirektoratet)');
    // A program that knows no no-break space has had the text in between.
    const plain = { ...draft, texts: { ...draft.texts, novelty: own.replaceAll(gap, ' ') } };
    expect(textOf(plain)).toContain(`${sentence.replaceAll(gap, ' ')}[3] Det merker vi.`);
  });

  it('speaks as the applicant, never as the tool', () => {
    for (const draft of [fullDraft(), fullDraft({ figures: known.indicators }), emptyDraft(grant2021)]) {
      expect(textOf(draft)).not.toMatch(
        /regne[tr] ut her|omregnet her|Vår lesning|[Vv]i regner|Ha kontorets|søknadshjelpen|Ikke besvart|Støtter|Hva er|Hvem er/,
      );
      // Questions are the announcement's alone, in the appendix that answers them.
      const before = headings(draft).slice(0, headings(draft).indexOf('Vedlegg: Svar på kunngjøringens spørsmål'));
      expect(before.length).toBeGreaterThan(10);
      expect(before.filter((text) => text.endsWith('?'))).toEqual([]);
    }
  });

  it('leaves out the figures that are not chosen, and says what there is no figure for', () => {
    const text = textOf(fullDraft({ figures: [] }));
    expect(text).not.toContain(`7,9${gap}%`);
    expect(text).not.toContain('Tabellen er ikke et målekort');
    expect(text).toContain('Ingen tall om innvandrere');
    expect(text).toContain('Ingen tall om løslatelse');
    expect(blocksOf(fullDraft({ figures: [] })).some(({ kind }) => kind === 'notes')).toBe(false);
  });

  it('has the office’s own words, each under its heading', () => {
    const blocks = blocksOf();
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Det nye');
    expect(blocks[at + 1]).toEqual({ kind: 'text', words: 'Svar på novelty' });
  });

  it('loses nothing that the draft holds', () => {
    const text = textOf();
    const { texts, encouragements, strategies } = fullDraft();
    // The number of persons is read, and stands in the heading.
    for (const said of [...Object.values(texts), ...Object.values(encouragements)]) expect(text).toContain(said);
    for (const { id, wording } of grant2021.strategies.items)
      if (strategies.includes(id)) expect(text).toContain(wording);
    for (const { question } of [...grant2021.notFunded.items, ...grant2021.wishes.interests])
      expect(text).toContain(question);
    const many = fullDraft({
      texts: { ...texts, people: 'om lag førti' },
      benefits: [
        ...fullDraft().benefits,
        { benefit: 'Andre', answers: 'a1', baseline: 'b1', aim: 'c1', followUp: 'd1' },
      ],
      activities: [{ activity: 'Uten tid', from: '', to: '' }],
    });
    expect(textOf(many)).toMatch(/om lag førti[^]*Flere i arbeid[^]*Andre[^]*a1[^]*b1[^]*c1[^]*d1[^]*Uten tid/);
  });

  it('marks what is not written, and says that the deadline is over', () => {
    const empty = emptyDraft(grant2021);
    expect(placeholders()).toEqual([]);
    expect(placeholders(empty)).toEqual(
      expect.arrayContaining(['[Oppgi NAV-kontor]', '[Beskriv brukermedvirkning]', '[Sett opp budsjettet]']),
    );
    const brackets = textOf(empty).match(/\[[^\]]*\]/g);
    expect(brackets).toEqual(placeholders(empty));
    expect(textOf(empty)).toContain('1. februar 2021 (gått ut)');
    expect(plainText(viewDraft(fullDraft(), { ...context, today: '2021-02-01' }))).not.toContain('gått ut');
  });

  it('asks an older announcement’s own questions, and says that it prints no table', () => {
    const older = context.grants.grants.find(({ year }) => year === 2020)!;
    const answered = { [older.questions[0]!.id]: 'Vårt svar' };
    const text = textOf(fullDraft({ grant: 2020, questions: answered }));
    expect(text).toContain(`${older.questions[0]!.wording}\n\nVårt svar`);
    expect(text).toContain('Kunngjøringen for 2020 har ingen tabell. Tallene står i kunngjøringen for 2021.');
    expect(textOf()).not.toContain('har ingen tabell');
  });

  it('asks for source and year in the place of each', () => {
    const [row] = fullDraft().ownFigures;
    const unsourced = fullDraft({ ownFigures: [{ ...row!, year: '' }, { ...row!, source: ' ' }, row!] });
    const [table] = tables(blocksOf(unsourced));
    expect(table?.rows.map(({ cells }) => cells.slice(3, 5).map(wordsText))).toEqual([
      ['[Oppgi år]', 'KOSTRA'],
      ['2020', '[Oppgi kilde]'],
      ['2020', 'KOSTRA'],
    ]);
  });

  it('has a figure in the writer’s own words with its source as a footnote, and does not say it again', () => {
    const [young] = chosenFigures(fullDraft(), context).filter(({ figure }) => figure.indicator.id === 'unge-andel');
    const whole = insertion(young!.figure, nb);
    const source = / \(Kilde.*\)$/.exec(whole)?.[0] ?? 'none';
    const own = `Hos oss strever de unge: I Telemark mottok 7,9 % av dem sosialhjelp.${source}`;
    const { texts } = fullDraft();
    const text = textOf(fullDraft({ figures: [indicatorId('unge-andel')], texts: { ...texts, challenge: own } }));
    expect(text).toContain('I Telemark mottok 7,9 % av dem sosialhjelp.');
    expect(text).not.toContain(source);
    expect(text).not.toContain('minst én gang i 2018');
    // In a benefit's own field too.
    const benefits = [{ ...fullDraft().benefits[0]!, baseline: whole }];
    const inBenefit = textOf(
      fullDraft({ figures: [indicatorId('unge-andel')], texts: { ...texts, challenge: '' }, benefits }),
    );
    expect(inBenefit.split(young!.figure.ofCounty!.sentence)).toHaveLength(2);
    expect(inBenefit).not.toContain(source);
  });

  it('stops with the announcement’s words and what to do instead', () => {
    const stops = blocksOf(fullDraft({ exclusions: exclude(2) })).flatMap((block) =>
      block.kind === 'text' && block.tone === 'stop' ? [wordsText(block.words)] : [],
    );
    expect(stops).toHaveLength(1);
    expect(placeholders(fullDraft({ exclusions: exclude(2) }))).toEqual(stops);
    expect(stops[0]).toContain('«søknader som kun beskriver kapasitetsøkning i tjenesten»');
    expect(stops[0]).toContain(grant2021.notFunded.items[2]!.advice);
    expect(blocksOf().some((block) => block.kind === 'text' && block.tone === 'stop')).toBe(false);
  });

  it('has the budget with sums for each year and in all: 700 000 in pay is 610 000 and 90 000 of one’s own', () => {
    const [year] = fullDraft().perYear;
    const budget = tables(blocksOf(fullDraft({ perYear: [year!, year!], years: 2 }))).at(-1);
    const plain = budget?.rows.map(({ cells }) => [
      cells[0],
      ...cells.slice(3).map((cell) => wordsText(cell).replaceAll(gap, '')),
    ]);
    expect(plain).toEqual([
      ['Leder', '700000', '610000', '90000'],
      ['Annen egenandel', '25000', '0', '25000'],
      ['Sum år 1', '725000', '610000', '115000'],
      ['Leder', '700000', '610000', '90000'],
      ['Annen egenandel', '25000', '0', '25000'],
      ['Sum år 2', '725000', '610000', '115000'],
      ['Kompetansemidler', '12000', '10000', '2000'],
      ['I alt', '1462000', '1230000', '232000'],
    ]);
    expect(textOf()).toContain(`Leder, år 1: 100 % i 12 måneder gir inntil 610${gap}000 kroner.`);
  });

  it('says of the learning what its text begins with, where that is a short sentence, and once', () => {
    const heads = (knowledge: string) => {
      const { blocks } = viewDraft(fullDraft({ texts: { ...fullDraft().texts, knowledge } }), context);
      const at = blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('Læring'));
      const [head, next] = blocks.slice(at);
      return [head?.kind === 'heading' && head.text, next?.kind === 'text' ? wordsText(next.words) : ''];
    };
    expect(heads('Vi fører logg.')).toEqual(['Læring', 'Vi fører logg.']);
    expect(heads('Vi fører logg, f.eks. hver uke. Den deles.')).toEqual([
      'Læring: Vi fører logg, f.eks. hver uke',
      'Den deles.',
    ]);
    for (const text of ['uten punktum', `${'Vi fører logg og '.repeat(8)}.`])
      expect(heads(text)).toEqual(['Læring', text]);
    expect(heads('')).toEqual(['Læring', '[Beskriv hvordan læringen tas vare på]']);
  });

  it('has the strip of a figure under the paragraph that says it', () => {
    const { sentence } = chosenFigures(fullDraft(), context)[0]!.figure;
    const challenge = `Først.\n\n${sentence}\n\nTil slutt.`;
    const { blocks } = viewDraft(fullDraft({ texts: { ...fullDraft().texts, challenge } }), context);
    const at = blocks.findIndex((block) => block.kind === 'picture');
    expect(
      blocks.slice(at - 2, at + 2).map((block) => (block.kind === 'text' ? wordsText(block.words) : block.kind)),
    ).toEqual(['Først.', expect.stringContaining(sentence), 'picture', 'Til slutt.']);
  });

  it('says beside the sum, and in no heading, what it could not reckon with', () => {
    const whole = { title: 'Veileder', percentage: '100', months: '12', cost: '' };
    const text = (percentage: string) =>
      textOf(fullDraft({ years: 1, perYear: [{ positions: [whole, { ...whole, percentage }], otherOwn: '' }] }));
    expect(text('50')).toMatch(/Budsjett: 925.000 kroner i tilskudd/);
    for (const [percentage, why] of [
      ['halv', '[1 stilling er ikke med i summene. Oppgi stillingsprosent og måneder'],
      ['150', '[1 stilling er ikke med i summene, fordi stillingsprosenten er over 100 %'],
    ] as const) {
      expect(text(percentage)).toContain(why);
      expect(text(percentage)).toMatch(/620.000 kroner for 1 år \[Ikke alt i budsjettet er regnet med\]/);
      expect(text(percentage)).not.toContain('Budsjett: ');
    }
  });

  it('has a formula that follows the announcement’s rules', () => {
    const formula = (byPercentage: boolean, byMonths: boolean) => {
      const { amounts } = grant2021;
      const proRata = { ...amounts.proRata, byPercentage, byMonths };
      return formulaTexts({ ...grant2021, amounts: { ...amounts, proRata } }, nb)[0];
    };
    expect(formula(true, true)).toContain(`610${gap}000 kroner × stillingsprosent × måneder / 12`);
    expect(formula(true, false)).not.toContain('måneder');
    expect(formula(false, true)).not.toContain('stillingsprosent');
    expect(formula(false, false)).toContain(`= 610${gap}000 kroner, og`);
  });

  it('is the same text in every output, whatever a person types', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const view = viewDraft(draft, context);
        const html = htmlText(view).replace(/<br>/g, '\n');
        const shown = new DOMText(html).text;
        const plain = plainText(view);
        for (const block of view.blocks) {
          const said =
            block.kind === 'heading' ? [block.text] : block.kind === 'table' ? [] : wordsOf(block).map(wordsText);
          for (const text of said) {
            expect(plain).toContain(text);
            // An empty line begins another paragraph.
            for (const part of text.split(/\n\s*\n/)) expect(shown).toContain(part);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** HTML read by hand: tags away, four entities back. */
class DOMText {
  readonly text: string;
  constructor(html: string) {
    this.text = html
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  }
}

describe('cleanText', () => {
  it('leaves no control character, no half character and no other line end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text);
        // oxlint-disable-next-line no-control-regex
        expect(clean).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/);
        expect(() => encodeURIComponent(clean)).not.toThrow();
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });

  it('keeps emoji, markup and line breaks', () => {
    expect(cleanText(' <b>😀</b>\r\n\tx ')).toBe('<b>😀</b>\n\tx');
  });
});

describe('the summary sheet', () => {
  it('has each chosen figure once, as printed', () => {
    const table = sheetTable(fullDraft(), context);
    expect(table?.rows.map(({ cells }) => cells.slice(1))).toEqual([
      [`7,9${gap}%`, `5,6${gap}%`, 'høyest av 18 fylker', '2018'],
      [`70${gap}%`, `68${gap}%`, expect.stringContaining('av 18 fylker'), '31. august 2019'],
      ['44', `4${gap}282`, expect.stringContaining('av 18 fylker'), '2018'],
    ]);
  });

  it('is empty before a county is chosen', () => {
    expect(sheetTable(fullDraft({ area: undefined }), context)).toBeUndefined();
  });
});

describe('the reading as the one who judges', () => {
  const review = (draft = fullDraft(), quotes = quoteFigures(draft, context), of = context) =>
    plainText({
      title: '',
      blocks: viewReview(draft, quotes, of).flatMap((block) =>
        block.kind === 'fold' ? [paragraph(block.summary), ...block.blocks] : [block],
      ),
    });

  it('finds every figure of the file the same as the table’s', () => {
    expect(review()).toContain('Alle tallene er de samme som i tabellen her.');
    expect(review()).not.toContain('Ulikt');
  });

  it('says first that a position is not reckoned, and of the sums what they are without', () => {
    const positions = [{ title: 'To', percentage: '150', months: '12', cost: '650 000' }];
    const text = review(fullDraft({ years: 1, perYear: [{ positions, otherOwn: '25 000' }] }));
    expect(text).not.toContain('0 kr ført opp, 0 kr omsøkt');
    expect(text).toContain('Stillinger: Ingen er regnet med.');
    expect(text).toContain('av kostnadene som er regnet med, er egenandel.');
    expect(text.indexOf('satt til mer enn 100 %')).toBeLessThan(text.indexOf('Ingen er regnet med'));
    const both = review(
      fullDraft({ perYear: [{ positions: [...positions, ...fullDraft().perYear[0]!.positions], otherOwn: '' }] }),
    );
    expect(both).toContain('Stillinger som er regnet med: 700');
  });

  it('always says which figures are not checked', () => {
    const { texts } = fullDraft();
    const own = fullDraft({ texts: { ...texts, challenge: 'I Telemark fikk 9,9 % av de unge sosialhjelp' } });
    const quotes = quoteFigures(own, context).map((quote) => ({ ...quote, figure: '1' }));
    for (const text of [review(own), review(own, quotes), review(fullDraft({ figures: [] }), [])])
      expect(text).toContain('skrevet med egne ord uten kilde herfra, er ikke sjekket.');
  });

  it('names a number that cannot be read, as it was typed', () => {
    const { texts } = fullDraft();
    const activities = [{ activity: 'Kurs', from: '6', to: 'mars' }];
    const text = review(fullDraft({ texts: { ...texts, people: 'om lag mange' }, activities }));
    expect(text).toMatch(
      /Kan ikke leses: Hvor mange personer gjelder det\? \(«om lag mange»\); .*Aktivitet 1.* \(«mars»\)\./i,
    );
    expect(review(fullDraft())).not.toContain('Kan ikke leses');
    // One that ends before it begins can be read: the plan says that its time is to be mended.
    expect(review(fullDraft({ activities: [{ activity: 'Kurs', from: '12', to: '11' }] }))).not.toContain(
      'Kan ikke leses',
    );
  });

  it('does not call limits kept where a position is more than whole', () => {
    const over = fullDraft({
      years: 1,
      perYear: [{ positions: [{ title: 'To', percentage: '140', months: '12', cost: '' }], otherOwn: '' }],
    });
    expect(review(over)).toContain('1 stilling er satt til mer enn 100 % og er ikke regnet med.');
    expect(review(over)).not.toContain('Grensene er holdt');
  });

  it('says what the file holds beyond the years that are applied for', () => {
    const { perYear } = fullDraft();
    const more = { ...perYear[0]!, otherOwn: '5000' };
    expect(review(fullDraft({ years: 1, perYear: [perYear[0]!, more] }))).toContain(
      'I fila er det også noe utfylt for år 2, som kontoret ikke har tatt med',
    );
    expect(review(fullDraft({ years: 1, perYear: [perYear[0]!] }))).not.toContain('I fila er det også');
  });

  it('says which figure differs, in figure, country or county', () => {
    const quotes = quoteFigures(fullDraft(), context);
    const other = quotes.map((quote, i) => (i === 0 ? { ...quote, figure: `8,9${gap}%` } : quote));
    expect(review(fullDraft(), other)).toMatch(/8,9.%.*7,9.%.*Ulikt/);
    expect(review(fullDraft(), other)).toContain('1 tall er annerledes enn');
    expect(review(fullDraft(), [{ ...quotes[1]!, country: '1' }])).toContain('Ulikt');
    expect(review(fullDraft(), [{ ...quotes[1]!, area: countyCode('99') }])).toContain('Finnes ikke her');
  });

  it('says which chosen figure the file does not quote, or quotes for another county', () => {
    const quotes = quoteFigures(fullDraft(), context);
    expect(review(fullDraft(), [])).toContain('3 tall er valgt, men fila sier ikke hva de var.');
    const one = review(fullDraft(), quotes.slice(1));
    expect(one).toMatch(/Ikke oppgitt\t7,9.%.*\tMangler i fila/);
    expect(one).toContain('1 tall er valgt');
    expect(one).not.toContain('Alle tallene er de samme');
    const oslo = quoteFigures(fullDraft({ area: countyCode('03') }), context);
    expect(review(fullDraft(), oslo)).toMatch(/Oslo: .*Ulikt/);
    // The three, and the counts that two of their sentences name.
    expect(review(fullDraft(), oslo)).toContain('5 tall er annerledes enn i tabellen her.');
  });

  it('has something under every heading, however short the answers are', () => {
    const texts = { ...fullDraft().texts, knowledge: 'Vi deler det vi lærer.', owner: 'Avdelingsleder', anchoring: '' };
    for (const draft of [fullDraft({ texts }), fullDraft(), emptyDraft(grant2021)])
      for (const { blocks } of [viewDraft(draft, context), viewReport(draft, context)])
        blocks.forEach((block, i) => {
          const next = blocks[i + 1];
          const isBare = next === undefined || (next.kind === 'heading' && next.level <= (block as typeof next).level);
          if (block.kind === 'heading') expect([block.text, isBare]).toEqual([block.text, false]);
        });
    expect(textOf(fullDraft({ texts }))).toMatch(/\nLæring\n+Vi deler det vi lærer\./);
  });

  it('names of a bare count the rate that the text says, with the rate’s own place', () => {
    const draft = fullDraft({ figures: [indicatorId('botilbud-antall')] });
    expect(review(draft)).toMatch(
      /\t44 \(landet 4.282\); 0,25 per 1.000 innbyggere \(landet 0,80\), 3\. lavest av 18 fylker\t.*\tLikt/,
    );
    const quotes = quoteFigures(draft, context).map((quote) => ({
      ...quote,
      ownRate: quote.ownRate!.replace('0,25', '0,52'),
    }));
    expect(review(draft, quotes)).toMatch(/0,52 per.*0,25 per.*Ulikt/);
    // A file of before has none.
    const before = quoteFigures(draft, context).map((quote) => ({
      ...quote,
      ownRate: undefined,
    }));
    expect(review(draft, before)).toMatch(/2\. lavest av 18 fylker\t.*\tLikt/);
  });

  it('has nothing of a figure whose area is not chosen, nor of its count', () => {
    const [work] = context.grants.priorities;
    const figures = ['hovedinntekt-andel', 'barn-andel'].map(indicatorId);
    const draft = fullDraft({ areas: [work!.slug], figures });
    const quotes = quoteFigures(fullDraft({ figures }), context);
    expect(quotes.map(({ indicator }) => indicator)).toContain('barn-antall');
    expect(quoteFigures(draft, context).map(({ indicator }) => indicator)).toEqual([
      'hovedinntekt-andel',
      'hovedinntekt-antall',
    ]);
    const old = quotes.map((quote) => ({ ...quote, figure: '1' }));
    expect(changedFigures(draft, old, context).map(({ indicator }) => indicator.id)).toEqual([
      'hovedinntekt-andel',
      'hovedinntekt-antall',
    ]);
  });

  it('a count that a share’s sentence names does not change unasked', () => {
    const draft = fullDraft();
    const quotes = quoteFigures(draft, context);
    const { dataset } = context.facts;
    const telemark = dataset.figures[countyCode('08')]!;
    const now = { kind: 'value', value: 1190, decimals: 0 } as const;
    const figures = { ...dataset.figures, [countyCode('08')]: { ...telemark, [indicatorId('unge-antall')]: now } };
    const corrected = { ...context, facts: { ...context.facts, dataset: { ...dataset, figures } } };
    const changed = changedFigures(draft, quotes, corrected);
    expect(changed.flatMap(({ lines }) => lines).join()).toMatch(/1.187.*1.190/);
    const kept = withQuotes(changed, corrected).facts.dataset.figures[countyCode('08')]!;
    expect(kept[indicatorId('unge-antall')]).toMatchObject({ value: 1187 });
    expect(changedFigures(draft, quotes, context)).toEqual([]);
  });

  /** The announced table where one county's figure has been corrected. */
  function correct(county: string, id: string, value: number) {
    const { dataset } = context.facts;
    const code = countyCode(county);
    const own = { ...dataset.figures[code], [indicatorId(id)]: { kind: 'value', value, decimals: 0 } as const };
    const figures = { ...dataset.figures, [code]: own };
    return { ...context, facts: { ...context.facts, dataset: { ...dataset, figures } } };
  }

  it('neither a count’s own rate nor its place moves unasked, by its own figure or by another county’s', () => {
    const draft = fullDraft({ figures: [indicatorId('botilbud-antall')] });
    const quotes = quoteFigures(draft, context);
    const text = (of: typeof context) => plainText(viewDraft(draft, of));
    for (const [corrected, expected] of [
      [correct('08', 'botilbud-antall', 60), [/^Midlertidig botilbud per 1.000 innbyggere: 0,25 → 0,35$/]],
      // Hedmark has more households than Telemark still, but fewer of its inhabitants.
      [
        correct('04', 'botilbud-antall', 45),
        [/^Midlertidig botilbud per 1.000 innbyggere, plass: 3\. .* → 4\. lavest/],
      ],
    ] as const) {
      const changed = changedFigures(draft, quotes, corrected);
      const lines = changed.flatMap((one) => one.lines);
      for (const line of expected) expect(lines).toContainEqual(expect.stringMatching(line));
      expect(text(corrected)).not.toBe(text(context));
      expect(text(withQuotes(changed, corrected))).toBe(text(context));
    }
  });

  it('what the first figure is the highest of does not become another unasked', () => {
    const draft = fullDraft({ figures: [indicatorId('hovedinntekt-andel')] });
    const quotes = quoteFigures(draft, context);
    const corrected = correct('03', 'hovedinntekt-andel', 1.6);
    const claim = (of: typeof context) => challengeClaim(usedFigures(draft, of), of);
    expect(claim(corrected)).not.toBe(claim(context));
    expect(claim(withQuotes(changedFigures(draft, quotes, corrected), corrected))).toBe(claim(context));
  });

  it.each<Cell>([
    { kind: 'suppressed' },
    { kind: 'notYet' },
    { kind: 'value', value: 7.9, decimals: 1, remark: 'preliminary' },
  ])('a figure keeps its symbol until the one in its place is taken: %j', (cell) => {
    const draft = fullDraft({ figures: [indicatorId('unge-andel')] });
    const { dataset } = context.facts;
    const own = { ...dataset.figures[countyCode('08')]!, [indicatorId('unge-andel')]: cell };
    const figures = { ...dataset.figures, [countyCode('08')]: own };
    const first = { ...context, facts: { ...context.facts, dataset: { ...dataset, figures } } };
    const text = (of: typeof context) => plainText(viewDraft(draft, of));
    const changed = changedFigures(draft, quoteFigures(draft, first), context);
    expect(text(first)).not.toBe(text(context));
    expect(text(withQuotes(changed, context))).toBe(text(first));
  });

  it('tells of an unticked figure whose sentence stands in a text, and of the count in it', () => {
    const draft = fullDraft({ figures: [] });
    const view = figureOf('unge-andel');
    const withText = { ...draft, texts: { ...draft.texts, challenge: `Vi ser dette. ${insertion(view, nb)}` } };
    const quotes = quoteFigures(withText, context);
    const corrected = correct('08', 'unge-antall', 1190);
    const lines = (of: Draft) => changedFigures(of, quotes, corrected).flatMap((one) => one.lines);
    expect(lines(withText)).toEqual([expect.stringMatching(/1.187 → 1.190/)]);
    // Once the sentence has been taken out nothing is asked.
    expect(lines(draft)).toEqual([]);
  });

  it('a change does not turn into another unasked where the table before is corrected', () => {
    const { facts } = context;
    const telemark = facts.dataset.figures[countyCode('08')]!;
    const since = (value: number) => {
      const was = { kind: 'value', value, decimals: 0 } as const;
      const own = { ...telemark, [indicatorId('unge-antall')]: was };
      const figures = { ...facts.dataset.figures, [countyCode('08')]: own };
      const then = { ...facts, dataset: { ...facts.dataset, figures } };
      const before = { tables: [{ announcement: 2019, facts: then, notes: {} }], people: facts.people };
      return { ...context, before };
    };
    const draft = fullDraft();
    const [first, corrected] = [since(1100), since(1110)];
    const changed = changedFigures(draft, quoteFigures(draft, first), corrected);
    // 1 187 less 1 100, and less 1 110.
    expect(changed.flatMap(({ lines }) => lines)).toEqual([
      expect.stringMatching(/^Unge 18–24 år, andel, endring: .*87 tilfeller flere.* → .*77 tilfeller flere/),
    ]);
    const said = (of: typeof context) => chosenFigures(draft, of).map(({ change }) => change);
    expect(said(withQuotes(changed, corrected))).toEqual(said(first));
    expect(said(corrected)).not.toEqual(said(first));
    expect(review(draft, quoteFigures(draft, first), corrected)).toMatch(
      /87 tilfeller flere.*77 tilfeller flere.*Ulikt/,
    );
    expect(review(draft, quoteFigures(draft, first), first)).toContain('Alle tallene er de samme');
    // Before the table before has come nothing is known of it, and nothing is asked.
    expect(changedFigures(draft, quoteFigures(draft, first), context)).toEqual([]);
  });

  it('does not say that limits are kept where it cannot know', () => {
    const [year] = fullDraft().perYear;
    const open = { title: 'Leder', percentage: 'halv', months: '12', cost: '' };
    const text = review(fullDraft({ perYear: [{ ...year!, positions: [...year!.positions, open] }] }));
    expect(text).toContain('1 stilling kan ikke regnes ut.');
    expect(text).not.toContain('Grensene er holdt');
    const [other] = fullDraft().perYear;
    for (const unread of [{ competence: 'ti tusen' }, { perYear: [{ ...other!, otherOwn: 'tull' }] }]) {
      expect(review(fullDraft(unread))).toContain('1 beløp kan ikke leses og er ikke regnet med.');
      expect(review(fullDraft(unread))).not.toContain('Grensene er holdt');
    }
    const unfilled = review(emptyDraft(grant2021));
    expect(unfilled).toContain('Budsjettet er ikke fylt ut.');
    expect(unfilled).not.toContain('Grensene er holdt');
    const continued = review(fullDraft({ firstYear: 2 }));
    expect(continued).toContain('Kompetansemidler gis én gang per tiltak. Dette tiltaket er i år 2');
    expect(continued).not.toContain('Grensene er holdt');
    expect(review(fullDraft({ firstYear: 2, competence: '' }))).toContain('Grensene er holdt');
  });

  it('says which year has no budget, as the document does, and claims no sum for it', () => {
    const [year] = fullDraft().perYear;
    const draft = fullDraft({ years: 2, perYear: [year!, emptyYear()] });
    expect(review(draft)).toContain('Det søkes for år 2, men budsjettet for det året er ikke fylt ut.');
    expect(review(draft)).not.toContain('Grensene er holdt');
    const text = textOf(draft);
    expect(text).toContain('for 2 år [Ikke alt i budsjettet er regnet med]');
    expect(text).toContain('[År 2 er ikke fylt ut.');
    expect(text).not.toContain('Sum år 2');
    expect(headings(draft)).toContain('Budsjett');
  });

  it('shows what was left out: the figures of the chosen areas and the areas themselves', () => {
    const [first, ...others] = context.grants.priorities;
    const text = review(fullDraft({ areas: [first!.slug] }));
    for (const { title } of others) expect(text).toContain(title);
    // Telemark, persons with long-term social assistance: for the area, and not chosen.
    expect(text).toMatch(/Tall som hører til de valgte områdene og er utelatt[^]*1,5.%/);
    expect(review(fullDraft({ figures: context.facts.dataset.indicators.map(({ id }) => id) }))).toContain(
      'Alle tallene for de valgte områdene er tatt med.',
    );
  });

  it('says whether limits are kept and exclusions answered', () => {
    const kr = (thousands: number) => `${thousands}${gap}000 kr`;
    expect(review()).toContain(`Stillinger: ${kr(700)} ført opp, ${kr(610)} omsøkt, grensen er ${kr(610)}.`);
    expect(review()).toContain(`Kompetanse: ${kr(12)} ført opp, ${kr(10)} omsøkt, grensen er ${kr(10)}.`);
    expect(review()).toContain('Grensene er holdt: Det som er ført opp over dem, er egenandel.');
    // What lies above the limits, and what the office pays besides: 90 + 2 + 25.
    expect(review()).toContain(`${kr(117)} av kostnadene er egenandel.`);
    const [year] = fullDraft().perYear;
    const within = { ...year!, positions: year!.positions.map((position) => ({ ...position, cost: '600 000' })) };
    expect(review(fullDraft({ perYear: [within], competence: '' }))).toContain('Grensene er holdt.');
    expect(review(fullDraft({ firstYear: 3, years: 2, perYear: [year!, year!] }))).toContain('flere år enn');
    expect(review(fullDraft({ exclusions: {} }))).toMatch(/Ikke besvart\./);
    expect(review(fullDraft({ exclusions: {} }))).not.toContain('[Svar på spørsmålet]');
    expect(review(fullDraft({ exclusions: exclude(0) }))).toContain('Svaret er ja: «kommuner som mottar');
  });
});

it('says in the document what was typed of a time that cannot be read', () => {
  const activity = (from: string, to: string) => textOf(fullDraft({ activities: [{ activity: 'A', from, to }] }));
  expect(activity('14', '12')).toContain('[Rett tiden: fra måned 14 til måned 12]: A');
  expect(activity('vår', '')).toContain('fra måned vår');
  expect(activity('', '')).toContain('[Oppgi måned]: A');
});

it('claims no time for a plan that goes on after the years that are applied for', () => {
  const [year] = fullDraft().perYear;
  const plan = (to: string, firstYear = 1) =>
    headings(
      fullDraft({ firstYear, years: 2, perYear: [year!, year!], activities: [{ activity: 'A', from: '1', to }] }),
    ).find((text) => text.startsWith('Framdrift'));
  expect(plan('24')).toBe('Framdrift: måned 1–24');
  expect(plan('25')).toBe('Framdrift');
  // Months are the measure's: in its second year and third there are 36.
  expect(plan('36', 2)).toBe('Framdrift: måned 1–36');
});

it.each([
  ['abc', '20222', ['Eget tall 1: Verdien har ingen tall', 'Eget tall 1: Året er ikke et årstall']],
  ['ca. 40', '2021–2022', []],
  ['½', 'våren 2022', []],
  ['', '22', ['Eget tall 1: Året er ikke et årstall']],
])('names a figure of the office’s own with the value «%s» of the year «%s»', (value, year, said) => {
  const draft = fullDraft({ ownFigures: [{ ...fullDraft().ownFigures[0]!, value, year }] });
  expect(lacksOf(draft, grant2021, context.grants.priorities).map((lack) => lackText(lack, nb))).toEqual(said);
});

it.each([
  ['14', '12', 'Aktivitet 1 slutter før den begynner'],
  ['vår', '', 'Aktivitet 1 har en måned som ikke kan leses'],
  ['', '', 'Aktivitet 1 mangler tid'],
  ['1', '24', 'Planen går over 2 år. Skal dere søke for 2 år?'],
  ['1', '40', 'Aktivitet 1 varer lenger enn årene dere søker for'],
])('names what is wrong with an activity from «%s» to «%s»', (from, to, said) => {
  const draft = fullDraft({ activities: [{ activity: 'A', from, to }] });
  expect(lacksOf(draft, grant2021, context.grants.priorities).map((lack) => lackText(lack, nb))).toEqual([said]);
});

it('names the year of a wrong number as the measure counts it', () => {
  const error = { path: 'perYear.0.positions.1.months', field: 'months', why: 'notNumber' } as const;
  expect(errorText(error, 2, context.i18n)).toMatch(/^Stilling 2, år 2, Måneder: /);
  expect(errorText({ ...error, path: 'perYear.1.otherOwn', field: 'otherOwn' }, 2, context.i18n)).toMatch(/^År 3, /);
});

describe('a figure that the writer has put in', () => {
  it('has its footnote in place of the source in brackets, and is not written again, whether it was chosen or not', () => {
    const county = context.facts.dataset.counties.find(({ code }) => code === countyCode('08'))!;
    const put = (id: string) => {
      const indicator = context.facts.dataset.indicators.find((one) => one.id === indicatorId(id))!;
      const figure = viewFigure(context.facts, indicator, county, nb);
      return { figure, text: insertion(figure, nb) };
    };
    const [chosen, other] = [put('unge-andel'), put('barn-andel')];
    const draft = { ...fullDraft(), figures: [indicatorId('unge-andel')] };
    const challenge = `Først. ${chosen.text} ${other.text} Sist.`;
    const text = textOf({ ...draft, texts: { ...draft.texts, challenge } });
    const said = chosen.figure.ofCounty!.sentence;
    expect(said).toMatch(/^I Telemark mottok 7,9.% av 18–24-åringene sosialhjelp/);
    expect(text.split(said)).toHaveLength(2);
    expect(text).toContain(`Først. ${said}[1] ${other.figure.ofCounty!.sentence}[2] Sist.`);
    // As earlier versions put it in: the county as a label, or no county.
    for (const county of ['Telemark: ', '']) {
      const before = challenge.replace(said, `${county}${chosen.figure.sentence}`);
      expect(textOf({ ...draft, texts: { ...draft.texts, challenge: before } })).toContain(
        `Først. ${county}${chosen.figure.sentence}[1] ${other.figure.ofCounty!.sentence}[2] Sist.`,
      );
    }
    // Before an area or a figure is chosen: its footnote, its strip, how it is read and its check are there all the same.
    const without = fullDraft({ areas: [], figures: [], texts: { ...draft.texts, challenge: chosen.text } });
    const alone = textOf(without);
    expect(alone).toContain(`${said}[1]`);
    expect(alone).toContain('Tabellen er ikke et målekort');
    expect(blocksOf(without).filter(({ kind }) => kind === 'picture')).toHaveLength(2);
    // The count in its sentence is no figure of its own.
    expect(quoteFigures(without, context).map(({ indicator, rank }) => [indicator, rank])).toEqual([
      ['unge-andel', 'høyest av 18 fylker'],
      ['unge-antall', undefined],
    ]);
  });
});
