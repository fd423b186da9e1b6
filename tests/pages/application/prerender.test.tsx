import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { applicationPage } from '../../support/renderApplication.tsx';

describe('the page as it is prerendered', () => {
  const html = renderToString(applicationPage);

  it('has one heading of the first level and goes down without leaps', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });

  it('has no style attribute, no answer and no sum', () => {
    expect(html).not.toMatch(/\sstyle=/);
    expect(html.match(/data-kroner="0"/g)).toHaveLength(5);
    expect(html).not.toContain('checked=""');
  });

  it('has each field of the public interface once', () => {
    for (const label of [
      'Fylke',
      'NAV-kontor',
      'Stillingsprosent',
      'Måneder',
      'Lønn og sosiale utgifter',
      'Kompetansemidler',
    ])
      expect(html.split(`>${label}</label>`)).toHaveLength(2);
  });
});
