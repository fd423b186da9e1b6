import { grants } from 'virtual:grants';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/domain/compare.ts';
import { viewExpected } from '../../src/view/expected.ts';
import { viewFigure } from '../../src/view/figureText.ts';
import type { FigureView } from '../../src/view/figureText.ts';
import { viewSupport } from '../../src/view/support.ts';
import { facts } from '../support/facts.ts';
import { indicatorId, makeDataset } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';
import { countyCodes, inhabitants, norwegian, numberOf, place, printed } from '../support/plainCsv.ts';

const date = '2019-01-01';
const space = '\u00A0';
const percent = `${space}%`;

/** What each figure's sentence should say, written once more by hand; `n` is the figure, `c` the number behind it. */
const wordings: Record<string, { count?: string; age?: string; text: (n: string, c: string) => string }> = {
  'hovedinntekt-antall': {
    text: (n) => `${n} personer fikk sosialhjelp i 6–12 måneder i 2018 og hadde sosialhjelp som hovedinntekt`,
  },
  'hovedinntekt-andel': {
    count: 'hovedinntekt-antall',
    age: 'alder_18_66',
    text: (n, c) =>
      `${n} av befolkningen 18–66 år fikk sosialhjelp i 6–12 måneder i 2018 og hadde sosialhjelp som hovedinntekt (${c})`,
  },
  'unge-antall': { text: (n) => `Det var ${n} tilfeller av sosialhjelp blant 18–24-åringene i 2018` },
  'unge-andel': {
    count: 'unge-antall',
    age: 'alder_18_24',
    text: (n, c) => `${n} av 18–24-åringene mottok sosialhjelp minst én gang i 2018 (${c})`,
  },
  'barn-antall': { text: (n) => `${n} barn bodde i husholdninger med sosialhjelp i 6–12 måneder i 2018` },
  'barn-andel': {
    count: 'barn-antall',
    age: 'alder_0_17',
    text: (n, c) => `${n} av barna under 18 år bodde i husholdninger med sosialhjelp i 6–12 måneder i 2018 (${c})`,
  },
  'kvp-antall': { text: (n) => `Kvalifiseringsprogrammet (KVP) hadde ${n} deltakere 31. august 2019` },
  'kvp-ramme': {
    count: 'kvp-antall',
    text: (n, c) =>
      `Deltakerne i kvalifiseringsprogrammet (KVP) 31. august 2019 tilsvarte ${n} av plassene i rammefinansieringen (${c} deltakere)`,
  },
  'botilbud-antall': { text: (n) => `${n} husholdninger var innom midlertidig botilbud i 2018` },
};
const wording = (id: string) => {
  const found = wordings[id];
  if (!found) throw new Error(`no wording of ${id}`);
  return found;
};

/** The file's figure as a sentence prints it. */
function print(code: string, id: string): string {
  const text = printed(code, id);
  return norwegian(numberOf(text), text.split(',')[1]?.length ?? 0) + (wording(id).count ? percent : '');
}

const figureOf = (code: string, id: string, of: Facts = facts): FigureView => {
  const county = [...of.dataset.counties, of.dataset.country].find((one) => one.code === code);
  const indicator = of.dataset.indicators.find((one) => one.id === id);
  if (!county || !indicator) throw new Error(`no ${id} of ${code}`);
  return viewFigure(of, indicator, county, nb);
};

/** Where the rule stands on a number that a reader sees: below 0,90, above 1,10 or between. */
const sideOf = (ratio: number) => (ratio < 0.9 ? 'below' : ratio > 1.1 ? 'above' : 'between');

/** As many decimals as let a reader who knows the bounds come to the same side as the unrounded ratio. */
function ratioWords(ratio: number): string {
  const texts = [2, 3, 4, 5, 6].map((decimals) => norwegian(ratio, decimals));
  const text = texts.find((one) => sideOf(Number(one.replace(',', '.'))) === sideOf(ratio));
  if (text === undefined) throw new Error(String(ratio));
  return `${text} ganger landets`;
}

const ids = Object.keys(wordings);
const pairs = countyCodes.flatMap((code) => ids.map((id) => [code, id] as const));
const shares = pairs.filter(([, id]) => wording(id).age);

/** Count, population and their rate per hundred, from the files. */
function rate(code: string, id: string) {
  const { count = '', age = '' } = wording(id);
  const [n, people] = [numberOf(printed(code, count)), inhabitants(code, date, age)];
  return { n, people, value: (100 * n) / people };
}

/** The roots of the score equation (p - x)^2 = z^2 x (1 - x) / n by the quadratic formula, times n. */
function scoreLimits(n: number, people: number): [number, number] {
  const p = n / people;
  const z2 = 1.959963984540054 ** 2;
  const [a, b, c] = [1 + z2 / people, -(2 * p + z2 / people), p * p];
  const root = Math.sqrt(b * b - 4 * a * c);
  return [((-b - root) / (2 * a)) * people, ((-b + root) / (2 * a)) * people];
}

it('has 18 counties and nine figures to speak of', () => {
  expect(pairs).toHaveLength(162);
  expect(facts.dataset.indicators.map(({ id }) => id as string)).toEqual(ids);
});

describe('the sentence on a figure', () => {
  it('is as the office would write it', () => {
    expect(figureOf('08', 'unge-andel').sentence.replaceAll(space, ' ')).toBe(
      '7,9 % av 18–24-åringene mottok sosialhjelp minst én gang i 2018 (1 187). Det er høyest av 18 fylker; landet: 5,6 %.',
    );
  });

  it.each(pairs)('of %s, %s has the figures of the file and the place that counting gives', (code, id) => {
    const { count, text } = wording(id);
    const number = count ? norwegian(numberOf(printed(code, count)), 0) : '';
    const rank = place(code, (other) => numberOf(printed(other, id)));
    expect(figureOf(code, id).sentence).toBe(
      `${text(print(code, id), number)}. Det er ${rank}; landet: ${print('0', id)}.`,
    );
  });

  it.each(ids)('of the country, %s has no place', (id) => {
    const { count, text } = wording(id);
    const number = count ? norwegian(numberOf(printed('0', count)), 0) : '';
    expect(figureOf('0', id).sentence).toBe(`${text(print('0', id), number)}.`);
  });
});

describe('a figure beside the country’s', () => {
  it.each(shares)('of %s, %s: difference and ratio of the unrounded rates', (code, id) => {
    const [here, there] = [rate(code, id), rate('0', id)];
    const figure = figureOf(code, id);
    const difference = norwegian(Math.abs(here.value - there.value), 2);
    const side = here.value > there.value ? 'over' : 'under';
    expect(figure.comparison?.differenceText).toBe(
      `${difference === '0,00' ? 'mindre enn 0,01' : difference} prosentpoeng ${side} landet`,
    );
    expect(figure.comparison?.ratioText).toBe(ratioWords(here.value / there.value));
    expect(figure.exact?.sentence).toBe(
      `${norwegian(here.value, 2)}${percent} regnet ut på nytt av antall og folketall; landet: ${norwegian(there.value, 2)}${percent}`,
    );
  });

  it('has a third decimal where two would put it within the bounds', () => {
    // 1,1018 unrounded: outside the bounds.
    expect(figureOf('20', 'hovedinntekt-andel').comparison?.ratioText).toBe('1,102 ganger landets');
  });

  it.each(countyCodes)('of %s: a ratio without published places is compared as printed', (code) => {
    const [here, there] = [code, '0'].map((one) => numberOf(printed(one, 'kvp-ramme'))) as [number, number];
    const { comparison, exact } = figureOf(code, 'kvp-ramme');
    const side = here > there ? 'over' : 'under';
    expect(comparison?.differenceText).toBe(
      here === there ? 'samme tall som landet' : `${Math.abs(here - there)} prosentpoeng ${side} landet`,
    );
    expect(comparison?.ratioText).toBe(ratioWords(here / there));
    expect(exact).toBeUndefined();
  });

  it.each(countyCodes)('of %s: temporary housing has our own rate and its place', (code) => {
    const per = (one: string) => (1000 * numberOf(printed(one, 'botilbud-antall'))) / inhabitants(one, date, 'i_alt');
    const { comparison, ownRate } = figureOf(code, 'botilbud-antall');
    const label = `per 1${space}000 innbyggere`;
    expect(ownRate?.text).toBe(`${norwegian(per(code), 2)} ${label}`);
    expect(ownRate?.sentence).toBe(
      `Det er ${norwegian(per(code), 2)} ${label}, ${place(code, per)}; landet: ${norwegian(per('0'), 2)} (regnet ut her).`,
    );
    const difference = norwegian(Math.abs(per(code) - per('0')), 2);
    expect(comparison?.differenceText).toBe(
      `${difference === '0,00' ? 'mindre enn 0,01' : difference} ${label} ${per(code) > per('0') ? 'over' : 'under'} landet`,
    );
    expect(comparison?.ratioText).toBe(ratioWords(per(code) / per('0')));
  });

  it.each(pairs.filter(([, id]) => !wording(id).count && id !== 'botilbud-antall'))(
    'of %s, %s: a bare count is not compared',
    (code, id) => {
      const { comparison, ownRate, exact } = figureOf(code, id);
      expect([comparison, ownRate, exact]).toEqual([undefined, undefined, undefined]);
    },
  );
});

describe('is this much?', () => {
  it.each(shares)(
    'of %s, %s: the number with the country’s rate, and limits that solve the score equation',
    (code, id) => {
      const [here, there] = [rate(code, id), rate('0', id)];
      const expected = Math.round((here.people * there.n) / there.people);
      const more = here.n - expected;
      const words = more === 0 ? 'like mange' : `${norwegian(Math.abs(more), 0)} ${more > 0 ? 'flere' : 'færre'}`;
      const view = viewExpected(facts, figureOf(code, id), nb);
      expect(view?.sentence).toBe(
        more === 0
          ? `Like mange som med landets andel: ${norwegian(here.n, 0)}.`
          : `${words} enn med landets andel: ${norwegian(here.n, 0)} mot om lag ${norwegian(expected, 0)}.`,
      );
      const [low, high] = scoreLimits(here.n, here.people).map(Math.round) as [number, number];
      const where = expected >= low && expected <= high ? 'innenfor' : 'utenfor';
      expect(view?.limits?.sentence).toBe(
        `Tilfeldigheter alene flytter et tall av denne størrelsen mellom om lag ${norwegian(low, 0)} og ${norwegian(high, 0)}; ${norwegian(expected, 0)} ligger ${where}.`,
      );
    },
  );

  it('of youth in 08 is the example of the announcement’s year', () => {
    const view = viewExpected(facts, figureOf('08', 'unge-andel'), nb);
    expect(view?.sentence.replaceAll(space, ' ')).toBe('351 flere enn med landets andel: 1 187 mot om lag 836.');
  });

  it.each(countyCodes)('of %s: temporary housing has an expected number, marked as ours, and no limits', (code) => {
    const n = numberOf(printed(code, 'botilbud-antall'));
    const expected = Math.round(
      (inhabitants(code, date, 'i_alt') * numberOf(printed('0', 'botilbud-antall'))) / inhabitants('0', date, 'i_alt'),
    );
    const view = viewExpected(facts, figureOf(code, 'botilbud-antall'), nb);
    const more = n - expected;
    const words = more === 0 ? 'like mange' : `${Math.abs(more)} ${more > 0 ? 'flere' : 'færre'}`;
    expect(view?.sentence).toBe(
      more === 0
        ? `Like mange som med landets tall per 1${space}000 innbyggere: ${norwegian(n, 0)} (regnet ut her).`
        : `${words} enn med landets tall per 1${space}000 innbyggere: ${norwegian(n, 0)} mot om lag ${norwegian(expected, 0)} (regnet ut her).`,
    );
    expect(view?.limits).toBeUndefined();
  });

  it('is not asked where no population stands behind the figure, nor of the country', () => {
    for (const id of ['kvp-ramme', 'kvp-antall', 'unge-antall'])
      expect(viewExpected(facts, figureOf('08', id), nb)).toBeUndefined();
    expect(viewExpected(facts, figureOf('0', 'unge-andel'), nb)).toBeUndefined();
  });
});

describe('what a figure says to a priority area', () => {
  const speaking = grants.priorities.flatMap(({ indicators }) => indicators);

  it.each(pairs)('of %s, %s: follows the rule, in words with the reason', (code, id) => {
    for (const priority of speaking.filter((one) => (one.id as string) === id)) {
      const view = viewSupport(figureOf(code, id), priority, grants.support, nb);
      const { count, age } = wording(id);
      const ratio = age
        ? rate(code, id).value / rate('0', id).value
        : count
          ? numberOf(printed(code, id)) / numberOf(printed('0', id))
          : id === 'botilbud-antall'
            ? numberOf(printed(code, id)) /
              inhabitants(code, date, 'i_alt') /
              (numberOf(printed('0', id)) / inhabitants('0', date, 'i_alt'))
            : undefined;
      const side = ratio !== undefined && ratio > 1 === (priority.speaksWhen === 'high') ? 'Støtter' : 'Støtter ikke';
      const words = ratio === undefined ? 'Ikke vurdert' : ratio >= 0.9 && ratio <= 1.1 ? 'Som landet' : side;
      expect(view.text).toBe(words);
      // A limit case is one whose ratio reads as the bound itself with two decimals.
      const barely = ratio !== undefined && ['0,90', '1,10'].includes(norwegian(ratio, 2)) ? ', så vidt' : '';
      const own = id === 'botilbud-antall' ? `, per 1${space}000 innbyggere (regnet ut her)` : '';
      expect(view.sentence).toBe(
        ratio === undefined
          ? 'Et antall alene blir ikke vurdert, fordi fylkene har ulik folkemengde.'
          : `${words}${barely}: ${ratioWords(ratio)}${own}. ${priority.reason}`,
      );
    }
  });
});

describe('a figure that is missing', () => {
  const made = (area: 'suppressed' | 'missing' | 'notYet' | 'notApplicable' | number, count: number | 'suppressed') => {
    const dataset = makeDataset({
      counties: ['Nord', 'Sør'],
      columns: {
        antall: { cells: [count, 40], country: 41 },
        andel: { kind: 'share', numerator: indicatorId('antall'), cells: [area, 2.5], country: 3.5 },
      },
    });
    return { dataset, people: {}, rates: [] };
  };

  it.each([
    ['suppressed', 'fordi tallet ikke vises av hensyn til personvernet'],
    ['missing', 'fordi oppgave mangler'],
    ['notYet', 'fordi oppgave mangler foreløpig'],
    ['notApplicable', 'fordi et slikt tall ikke kan forekomme'],
  ] as const)('says why (%s) and gives no number', (reason, why) => {
    const figure = figureOf('91', 'andel', made(reason, 1));
    expect(figure.sentence).toBe(`Fullt navn på andel, 1999: ingen tall, ${why}.`);
    expect([figure.rank, figure.comparison, figure.cell.value]).toEqual([undefined, undefined, undefined]);
    const priority = { id: indicatorId('andel'), speaksWhen: 'high', reason: 'Fordi.' } as const;
    expect(viewSupport(figure, priority, grants.support, nb)).toEqual({
      support: 'silent',
      text: 'Ikke vurdert',
      barely: undefined,
      reason: 'Ingen tall å holde opp mot landets.',
      sentence: 'Ingen tall å holde opp mot landets.',
    });
  });

  it('is left out of the brackets where it is the number behind a share', () => {
    expect(figureOf('91', 'andel', made(4.5, 'suppressed')).sentence).toBe(
      `4,5${percent} i andel i 1999. Det er høyest av 2 fylker; landet: 3,5${percent}.`,
    );
  });

  it('is said to be preliminary, and is one person, not one persons', () => {
    const dataset = makeDataset({
      counties: ['Nord', 'Sør'],
      columns: {
        antall: { cells: [{ kind: 'value', value: 1, decimals: 0, remark: 'preliminary' }, 0], country: 'missing' },
      },
    });
    const of = { dataset, people: {}, rates: [] };
    expect(figureOf('91', 'antall', of).sentence).toBe(
      '1 person i antall i 1999. Det er høyest av 2 fylker. Tallet er foreløpig.',
    );
    expect(figureOf('92', 'antall', of).sentence).toBe('0 personer i antall i 1999. Det er lavest av 2 fylker.');
  });
});

it('no sentence has a fault that a reader would stumble over', () => {
  const sentences = [...pairs, ...ids.map((id) => ['0', id] as const)].flatMap(([code, id]) => {
    const figure = figureOf(code, id);
    const expected = viewExpected(facts, figure, nb);
    const supports = grants.priorities.flatMap(({ indicators }) =>
      indicators.filter((one) => (one.id as string) === id).map((one) => viewSupport(figure, one, grants.support, nb)),
    );
    return [
      figure.sentence,
      figure.exact?.sentence,
      figure.ownRate?.sentence,
      figure.source,
      figure.recalculated,
      expected?.sentence,
      expected?.limits?.sentence,
      ...supports.map(({ sentence }) => sentence),
    ].filter((text) => text !== undefined);
  });
  expect(sentences.length).toBeGreaterThan(900);
  const faults =
    /undefined|\bNaN\b|\{|\}| {2}|\s[,.;:]|\.\.|(^|[^\d.,\u00A0])1 (personer|tilfeller|deltakere|husholdninger)|\b(best|verst|god|dårlig|svak|sterk|alarm)/i;
  expect(sentences.filter((sentence) => faults.test(sentence))).toEqual([]);
});
