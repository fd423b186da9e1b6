import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../src/domain/application.ts';
import { htmlText, plainText } from '../../../src/export/application/plainText.ts';
import { cleanText } from '../../../src/view/application/blocks.ts';
import type { Block } from '../../../src/view/application/blocks.ts';
import { formulaTexts } from '../../../src/view/application/budgetBlocks.ts';
import { viewDraft } from '../../../src/view/application/draft.ts';
import { quoteFigures } from '../../../src/view/application/figureChecks.ts';
import { errorText } from '../../../src/view/application/lacks.ts';
import { viewReview } from '../../../src/view/application/review.ts';
import { sheetTable } from '../../../src/view/application/sheet.ts';
import { viewFigure } from '../../../src/view/figureText.ts';
import { viewSupport } from '../../../src/view/support.ts';
import { anyDraft, anyText, context, fullDraft, grant2021 } from '../../support/draft.ts';
import { countyCode } from '../../support/makeDataset.ts';
import { nb } from '../../support/nb.ts';

const gap = '\u00a0';
const blocksOf = (draft = fullDraft()) => viewDraft(draft, context).blocks;
const textOf = (draft = fullDraft()) => plainText(viewDraft(draft, context));
const tables = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
const exclude = (at: number) => ({ ...fullDraft().exclusions, [grant2021.notFunded.items[at]!.id]: 'yes' as const });

describe('the draft', () => {
  it('says each chosen figure as the other pages do, with place, year, source and caveat', () => {
    const text = textOf();
    const { dataset } = context.facts;
    const telemark = dataset.counties.find(({ code }) => code === '08')!;
    for (const id of ['unge-andel', 'kvp-ramme', 'botilbud-antall']) {
      const indicator = dataset.indicators.find((one) => one.id === id)!;
      const figure = viewFigure(context.facts, indicator, telemark, nb);
      expect(text).toContain(figure.sentence);
      expect(text).toContain(indicator.source);
      if (figure.ownRate) expect(text).toContain(figure.ownRate.sentence);
      if (indicator.note) expect(text).toContain(indicator.note);
      for (const priority of context.grants.priorities)
        for (const reading of priority.indicators.filter((one) => one.id === id))
          expect(text).toContain(viewSupport(figure, reading, context.grants.support, nb).sentence);
    }
    expect(text).toContain(`7,9${gap}%`);
    expect(text).toContain('høyest av 18 fylker');
    expect(text).toContain('Tabellen er ikke et målekort');
    expect(text).toContain('Tallene gjelder 2018 og 2019');
  });

  it('leaves out the figures that are not chosen, and says what there is no figure for', () => {
    const text = textOf(fullDraft({ figures: [] }));
    expect(text).not.toContain(`7,9${gap}%`);
    expect(text).toContain('Ingen tall om innvandrere');
    expect(text).toContain('Ingen tall om løslatelse');
  });

  it('has the office’s own words, each under its question', () => {
    const blocks = blocksOf();
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Hva er nytt?');
    expect(blocks[at + 1]).toEqual({ kind: 'text', text: 'Svar på novelty' });
  });

  it('says what is not answered, and that the deadline is over', () => {
    const text = textOf(emptyDraft(grant2021));
    expect(text).toContain('NAV-kontor: Ikke besvart ennå.');
    expect(text).toContain('1. februar 2021 (gått ut: dette er et utkast)');
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

  it('marks a local figure without source or year', () => {
    const [row] = fullDraft().ownFigures;
    const [table] = tables(blocksOf(fullDraft({ ownFigures: [{ ...row!, year: '' }, row!] })));
    expect(table?.rows.map(({ cells }) => cells[0])).toEqual(['Unge med sosialhjelp (*)', 'Unge med sosialhjelp']);
    expect(textOf()).not.toContain('(*)');
  });

  it('stops with the announcement’s words and what to do instead', () => {
    const stops = blocksOf(fullDraft({ exclusions: exclude(2) })).flatMap((block) =>
      block.kind === 'text' && block.tone === 'stop' ? [block.text] : [],
    );
    expect(stops[1]).toContain('«søknader som kun beskriver kapasitetsøkning i tjenesten»');
    expect(stops[1]).toContain(grant2021.notFunded.items[2]!.advice);
    expect(blocksOf().some((block) => block.kind === 'text' && block.tone === 'stop')).toBe(false);
  });

  it('has the budget with sums for each year and in all: 700 000 in pay is 610 000 and 90 000 of one’s own', () => {
    const [year] = fullDraft().perYear;
    const budget = tables(blocksOf(fullDraft({ perYear: [year!, year!], years: 2 }))).at(-1);
    const plain = budget?.rows.map(({ cells }) => [
      cells[0],
      ...cells.slice(2).map((cell) => cell.replaceAll(gap, '')),
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
    expect(textOf()).toContain(grant2021.amounts.proRata.note);
  });

  it('names how many positions it could not reckon with', () => {
    const positions = [{ title: 'Leder', percentage: 'halv', months: '12', cost: '' }];
    expect(textOf(fullDraft({ perYear: [{ positions, otherOwn: '' }] }))).toContain('1 stilling er ikke regnet med');
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
        for (const block of view.blocks)
          if (block.kind === 'text' || block.kind === 'heading') {
            expect(plainText(view)).toContain(block.text);
            expect(shown).toContain(block.text);
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
        // eslint-disable-next-line no-control-regex
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
  const review = (draft = fullDraft(), quotes = quoteFigures(draft, context)) =>
    plainText({ title: '', blocks: viewReview(draft, quotes, context) });

  it('finds every figure of the file the same as the table’s', () => {
    expect(review()).toContain('Alle tallene er de samme som i tabellen her.');
    expect(review()).not.toContain('Ulikt');
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
    expect(review(fullDraft(), oslo)).toContain('3 tall er annerledes enn i tabellen her.');
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
    const continued = review(fullDraft({ firstYear: 2 }));
    expect(continued).toContain('Kompetansemidler gis én gang per tiltak. Dette tiltaket er i år 2');
    expect(continued).not.toContain('Grensene er holdt');
    expect(review(fullDraft({ firstYear: 2, competence: '' }))).toContain('Grensene er holdt');
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
    expect(review()).toContain(`Stillinger: 610${gap}000 kr omsøkt, grensen er 610${gap}000 kr.`);
    expect(review()).toContain(`Kompetanse: 10${gap}000 kr omsøkt, grensen er 10${gap}000 kr.`);
    expect(review()).toContain('Grensene er holdt.');
    const [year] = fullDraft().perYear;
    expect(review(fullDraft({ firstYear: 3, years: 2, perYear: [year!, year!] }))).toContain('flere år enn');
    expect(review(fullDraft({ exclusions: exclude(0) }))).toContain('Svaret er ja: «kommuner som mottar');
  });
});

it('names the year of a wrong number as the measure counts it', () => {
  const error = { path: 'perYear.0.positions.1.months', field: 'months', why: 'notNumber' } as const;
  expect(errorText(error, 2, context.i18n)).toMatch(/^Stilling 2, år 2, Måneder: /);
  expect(errorText({ ...error, path: 'perYear.1.otherOwn', field: 'otherOwn' }, 2, context.i18n)).toMatch(/^År 3, /);
});
