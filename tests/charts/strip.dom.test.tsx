import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StripPlot } from '../../src/charts/StripPlot.tsx';
import { layoutStrip, strip } from '../../src/charts/strip.layout.ts';
import { stripSentences, viewStrip } from '../../src/view/strip.ts';
import { facts } from '../support/facts.ts';
import { countyCode, makeDataset } from '../support/makeDataset.ts';
import type { CellSpec } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';
import { countyCodes, inhabitants, norwegian, numberOf, place, printed } from '../support/plainCsv.ts';

const space = '\u00A0';
const some = (...values: number[]) => values.map((value, at) => ({ value, at, isHere: at === 0 }));
const left = strip.margin;
const right = strip.width - strip.margin;

describe('the layout', () => {
  it('begins at zero and ends at a round figure, both said on the axis', () => {
    const { dots, countryX, ticks } = layoutStrip(some(4, 0, 8, 2), 6);
    expect(ticks.map(({ value }) => value)).toEqual([0, 2, 4, 6, 8]);
    expect([ticks[0]?.at, ticks.at(-1)?.at]).toEqual([left, right]);
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
      expect(new Set(dots.map(({ x }) => x)).size).toBe(1);
      expect(dots[0]?.x).toBeGreaterThanOrEqual(left);
      expect(dots[0]?.x).toBeLessThanOrEqual(right);
    }
  });

  it('lets no two dots of a level touch, for every shipped figure and county', () => {
    for (const indicator of facts.dataset.indicators) {
      const view = viewStrip(facts, indicator, nb);
      for (const code of view ? countyCodes : []) {
        const { dots } = layoutStrip(
          (view?.figures ?? []).map((figure) => ({ ...figure, isHere: figure.county.code === code })),
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

describe('the plot in words', () => {
  const said = (at: number, ...cells: readonly CellSpec[]) => {
    const dataset = makeDataset({
      counties: ['Nord', 'Sør', 'Vest'],
      columns: { ramme: { kind: 'share', decimals: 1, cells, country: 5 } },
    });
    const view = viewStrip({ dataset, people: {}, rates: [] }, dataset.indicators[0]!, nb);
    const why = typeof cells[at] === 'string' ? nb.t(`symbol.${cells[at]}`) : undefined;
    return stripSentences(view!, dataset.counties[at]!, why, nb).replaceAll(space, ' ');
  };

  it('tells the county, the country and the two ends', () => {
    expect(said(0, 4, 6, 8)).toMatch(
      /\. Nord: 4,0 %, lavest.*; Hele riket 5,0 %\. Lavest er Nord 4,0 %, høyest er Vest 8,0 %\.$/,
    );
  });

  it('tells why the county has no figure, and of one figure alone that it is the only one', () => {
    const only = said(0, 'missing', 'suppressed', 8);
    expect(only).toMatch(/\. Nord: oppgave mangler; Hele riket 5,0 %\. Det eneste tallet er Vest 8,0 %\.$/);
    expect(said(1, 'missing', 'suppressed', 'missing')).toMatch(
      /\. Sør: vises ikke av hensyn til personvernet; Hele riket 5,0 %\.$/,
    );
  });
});

function draw() {
  const indicator = facts.dataset.indicators.find(({ id }) => (id as string) === 'unge-andel');
  const view = indicator && viewStrip(facts, indicator, nb);
  if (!view) throw new Error('nothing to draw');
  return render(
    <StripPlot view={view} here={countyCode('08')} label="Alle fylkene" table={{ href: '#alle', text: 'Tabell' }} />,
  );
}

describe('the plot', () => {
  it('is drawn as it was', () => {
    expect(draw().container).toMatchSnapshot();
  });

  it('is one image with a name for those who read by ear, and a link to its table', () => {
    const { container } = draw();
    expect(screen.getAllByRole('img')).toHaveLength(1);
    expect(screen.getByRole('img')).toHaveAccessibleName('Alle fylkene');
    expect(screen.getByRole('link')).toHaveAttribute('href', '#alle');
    expect(container.querySelectorAll('[tabindex], [role]:not([role=img])')).toHaveLength(0);
    expect(container.querySelectorAll('[data-area]')).toHaveLength(18);
  });

  it('names its county and the farthest others, and the one that is pointed at', () => {
    const { container } = draw();
    const words = () => [...container.querySelectorAll('[data-label]')].map((text) => text.textContent);
    expect(words()).toEqual([`Telemark 7,9${space}%`, `Landet 5,6${space}%`, `Akershus 3,7${space}%`]);
    const svg = screen.getByRole('img');
    svg.getBoundingClientRect = () => new DOMRect(0, 0, strip.width, strip.height);
    const dot = container.querySelector('circle[data-area="09"]');
    fireEvent.pointerMove(svg, { clientX: Number(dot?.getAttribute('cx')), clientY: 5 });
    expect(words()).toContain(`Aust-Agder 7,7${space}%`);
  });
});
