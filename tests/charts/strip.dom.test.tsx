import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { StripPlot } from '../../src/charts/StripPlot.tsx';
import { anchorOf, layoutStrip, strip } from '../../src/charts/strip.layout.ts';
import { viewStrip } from '../../src/view/strip.ts';
import { facts } from '../support/facts.ts';
import { countyCode } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';
import { countyCodes, inhabitants, norwegian, numberOf, place, printed } from '../support/plainCsv.ts';

afterEach(cleanup);

const space = '\u00A0';
const some = (...values: number[]) => values.map((value, at) => ({ value, at, isHere: at === 0 }));
const left = strip.margin;
const right = strip.width - strip.margin;

describe('the layout', () => {
  it('begins at zero and ends at the largest figure', () => {
    const { dots, countryX } = layoutStrip(some(4, 0, 8, 2), 6);
    expect(dots.map(({ figure, x }) => [figure.value, x])).toEqual([
      [0, left],
      [2, left + (right - left) / 4],
      [4, left + (right - left) / 2],
      [8, right],
    ]);
    expect(countryX).toBe(left + (3 * (right - left)) / 4);
  });

  it('has room for a country that is above every county, and none where it has no figure', () => {
    expect(layoutStrip(some(5), 10)).toMatchObject({ dots: [{ x: strip.width / 2 }], countryX: right });
    expect(layoutStrip(some(5), undefined).countryX).toBeUndefined();
  });

  it('stacks ties above each other, the county in question on the line', () => {
    const { dots } = layoutStrip(some(3, 3, 3, 9), 3);
    expect(dots.slice(0, 3).map(({ figure, level }) => [figure.at, level])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
    expect(dots[3]).toMatchObject({ level: 0, y: strip.line });
  });

  it('keeps every dot inside the drawing when all are equal, or all are zero', () => {
    for (const value of [0, 7]) {
      const { dots } = layoutStrip(some(...Array.from({ length: 18 }, () => value)), value);
      expect(new Set(dots.map(({ y }) => y)).size).toBe(18);
      expect(Math.min(...dots.map(({ y }) => y))).toBeGreaterThanOrEqual(strip.top);
      expect(dots.every(({ x }) => x === (value === 0 ? left : right))).toBe(true);
    }
  });

  it('lets no two dots of a level touch, for every shipped figure and county', () => {
    for (const indicator of facts.dataset.indicators) {
      const view = viewStrip(facts, indicator, nb);
      for (const code of view ? countyCodes : []) {
        const { dots } = layoutStrip(
          (view?.figures ?? []).map((figure) => ({ ...figure, isHere: (figure.county.code as string) === code })),
          view?.country?.value,
        );
        expect(dots).toHaveLength(18);
        expect(dots.find(({ figure }) => figure.isHere)?.level).toBe(0);
        for (const a of dots)
          for (const b of dots)
            if (a !== b && a.level === b.level) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(2 * strip.radius);
      }
    }
  });

  it('holds words inside the drawing', () => {
    expect([5, strip.width / 2, strip.width - 5].map(anchorOf)).toEqual(['start', 'middle', 'end']);
  });
});

describe('what the dots say', () => {
  it.each(['hovedinntekt-andel', 'unge-andel', 'barn-andel', 'kvp-ramme'])('%s: as printed, with the place', (id) => {
    const indicator = facts.dataset.indicators.find((one) => (one.id as string) === id);
    const view = indicator && viewStrip(facts, indicator, nb);
    const print = (code: string) => `${printed(code, id)}${space}%`;
    expect(view?.figures.map(({ label }) => label)).toEqual(
      facts.dataset.counties.map(
        ({ code, name }) => `${name}: ${print(code)}, ${place(code, (other) => numberOf(printed(other, id)))}`,
      ),
    );
    expect(view?.country?.text).toBe(`Landet ${print('0')}`);
  });

  it('temporary housing: our own rate, and no bare count has dots', () => {
    const views = facts.dataset.indicators.map((one) => [one.id as string, viewStrip(facts, one, nb)] as const);
    const per = (code: string) =>
      (1000 * numberOf(printed(code, 'botilbud-antall'))) / inhabitants(code, '2019-01-01', 'i_alt');
    expect(new Map(views).get('botilbud-antall')?.figures.map(({ text }) => text)).toEqual(
      facts.dataset.counties.map(({ code }) => norwegian(per(code), 2)),
    );
    expect(views.filter(([, view]) => !view).map(([id]) => id)).toEqual([
      'hovedinntekt-antall',
      'unge-antall',
      'barn-antall',
      'kvp-antall',
    ]);
  });
});

function draw() {
  const indicator = facts.dataset.indicators.find(({ id }) => (id as string) === 'unge-andel');
  const view = indicator && viewStrip(facts, indicator, nb);
  if (!view) throw new Error('nothing to draw');
  return render(<StripPlot view={view} here={countyCode('08')} label="Alle fylkene" zero="0" />);
}

describe('the plot', () => {
  it('is drawn as it was', () => {
    expect(draw().container).toMatchSnapshot();
  });

  it('is one stop, from which arrows walk in the order of the figures', () => {
    draw();
    const stops = screen.getAllByRole('img').filter((dot) => dot.tabIndex === 0);
    expect(stops.map((dot) => dot.getAttribute('data-area'))).toEqual(['08']);
    stops[0]?.focus();
    const press = (key: string) => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
      return document.activeElement?.getAttribute('aria-label');
    };
    expect(press('ArrowLeft')).toBe(`Aust-Agder: 7,7${space}%, 2. høyest av 18 fylker`);
    expect(screen.getByText('Aust-Agder 7,7 %')).toBeInTheDocument();
    expect(press('Home')).toBe(`Akershus: 3,7${space}%, lavest av 18 fylker`);
    expect(press('ArrowLeft')).toBe(`Akershus: 3,7${space}%, lavest av 18 fylker`);
    expect(press('ArrowRight')).toBe(`Oslo: 3,8${space}%, 2. lavest av 18 fylker`);
    expect(press('End')).toBe(`Telemark: 7,9${space}%, høyest av 18 fylker`);
    expect(screen.getAllByRole('img').filter((dot) => dot.tabIndex === 0)).toHaveLength(1);
  });
});
