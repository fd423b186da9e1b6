import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ActivityTimeline } from '../../src/charts/ActivityTimeline.tsx';
import { layoutTimeline, monthStep, nameLines } from '../../src/charts/timeline.layout.ts';

describe('the timeline', () => {
  it('has a bar from the first month of an activity to the end of its last', () => {
    expect(layoutTimeline([{ from: 1, to: 4 }, undefined, { from: 12, to: 12 }])).toEqual({
      bars: [
        { row: 0, x: 0, width: 4 },
        { row: 2, x: 11, width: 1 },
      ],
      months: 12,
    });
  });

  it('spans whole years', () => {
    expect(layoutTimeline([{ from: 1, to: 13 }]).months).toBe(24);
    expect(layoutTimeline([])).toEqual({ bars: [], months: 0 });
  });

  it('is drawn so', () => {
    const items = [
      { text: 'a', span: { from: 1, to: 4 } },
      { text: 'b', span: { from: 4, to: 12 } },
    ];
    const words = { monthName: 'Måned', label: 'Måned 1–4: a' };
    expect(renderToStaticMarkup(<ActivityTimeline items={items} {...words} />)).toMatchSnapshot();
    expect(renderToStaticMarkup(<ActivityTimeline items={[{ text: 'a', span: undefined }]} {...words} />)).toBe('');
  });

  it('has a name whole in up to three lines, and cuts a longer one between whole letters', () => {
    expect(nameLines('Kartlegge\nbehov')).toEqual(['Kartlegge behov']);
    const long = 'Ansette to veiledere og en jobbspesialist, og lære dem opp sammen';
    expect(nameLines(long).join(' ')).toBe(long);
    expect(nameLines('😀'.repeat(120))).toEqual(['😀'.repeat(34), '😀'.repeat(34), `${'😀'.repeat(33)}…`]);
    expect(nameLines('')).toEqual(['']);
  });

  it('marks as many months as have room for their numbers, however long the measure is', () => {
    expect([12, 24, 36, 120].map(monthStep)).toEqual([3, 6, 6, 24]);
  });
});
