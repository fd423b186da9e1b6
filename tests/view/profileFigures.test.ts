import { grants } from 'virtual:grants';
import { describe, expect, it } from 'vitest';
import { viewProfile } from '../../src/view/profile.ts';
import { viewLead, viewProfileFigures } from '../../src/view/profileFigures.ts';
import { dataset } from '../support/announced.ts';
import { facts } from '../support/facts.ts';
import { nb } from '../support/nb.ts';
import { countyCodes } from '../support/plainCsv.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const { support, priorities } = grants;

function figuresOf(code: string) {
  const county = dataset.counties.find((one) => one.code === code);
  if (!county) throw new Error(code);
  const profile = viewProfile(facts, county, grants, grants.grants[0], nb);
  return viewProfileFigures(facts, county, profile, { support, areas: priorities }, nb);
}
const lead = (code: string) => plain(viewLead(figuresOf(code), support, nb));
const find = (code: string, id: string) => {
  const found = figuresOf(code).find(({ figure }) => figure.indicator.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('the figures of a profile', () => {
  it('are told once each, though one speaks to two areas', () => {
    expect(figuresOf('08').map(({ name, says }) => [name, says.length])).toEqual([
      ['Sosialhjelp 6–12 md. og som hovedinntekt', 1],
      ['Unge 18–24 år', 2],
      ['Barn i husholdninger med sosialhjelp', 1],
      ['Kvalifiseringsprogrammet (KVP)', 1],
      ['Midlertidig botilbud', 1],
    ]);
  });

  it('say in one sentence what the difference is, in people where there are inhabitants behind it', () => {
    expect(figuresOf('08').map(({ sentence }) => plain(`${sentence?.lead}|${sentence?.rest}`))).toEqual([
      // 1 585 - 929, 1 187 - 836 and 1 897 - 1 139.
      '656 flere| enn med landets andel: 1 585 mot om lag 929.',
      '351 flere| enn med landets andel: 1 187 mot om lag 836.',
      '758 flere| enn med landets andel: 1 897 mot om lag 1 139.',
      '|220 deltakere. 70 % er 2 prosentpoeng over landet.',
      '95 færre| enn med landets tall per 1 000 innbyggere: 44 mot om lag 139 (regnet ut her).',
    ]);
  });

  it('keep the whole sentence, the count with its own place, and the reason for each area', () => {
    const { method, count, says } = find('08', 'unge-andel');
    expect(plain(method.join(' '))).toContain(
      '7,9 % av 18–24-åringene mottok sosialhjelp minst én gang i 2018 (1 187). Det er høyest av 18 fylker; landet: 5,6 %.',
    );
    expect(plain(method.join(' '))).toContain('836 ligger utenfor.');
    expect(plain(count?.text ?? '')).toContain('landet: 26 391');
    expect(says.map(({ text }) => text.split('.')[0])).toEqual([
      'Barnefamilier, ungdom og innvandrere: Støtter',
      'Sårbare overganger: Støtter',
    ]);
  });

  it('say that there are two yardsticks only where the two give two answers', () => {
    const both = countyCodes.flatMap((code) =>
      figuresOf(code).filter(({ method }) => method.includes(support.yardsticks)),
    );
    expect(both).toHaveLength(5);
    for (const { method } of both) expect(method.join(' ')).toContain('ligger utenfor');
  });
});

describe('a profile in one breath', () => {
  it('counts the ends where there are many, and names the others', () => {
    expect(lead('08')).toBe('Høyest av 18 fylker i tre av fem tall. Lavt for midlertidig botilbud.');
    expect(lead('02')).toBe('Lavest av 18 fylker for unge 18–24 år. Lavt i fire av fem tall.');
  });

  it('says of a limit case that it is one, as the cells do, and keeps it apart from the others', () => {
    const limits = figuresOf('20').filter(({ says }) => says.some(({ text }) => text.includes('så vidt')));
    expect(limits.length).toBeGreaterThan(0);
    expect(lead('20')).toBe(
      'Høyt for unge 18–24 år. Lavt for kvalifiseringsprogrammet (KVP). Så vidt høyt for sosialhjelp 6–12 md. og som hovedinntekt.',
    );
  });

  it('has a sentence for every county', () => {
    for (const code of countyCodes) expect(lead(code)).toMatch(/^[A-ZÆØÅ].*\.$/);
  });

  it('says so where there is nothing to hold against the country', () => {
    expect(viewLead([], support, nb)).toBe('Tabellen har ingen tall for fylket som kan holdes opp mot landets.');
  });
});
