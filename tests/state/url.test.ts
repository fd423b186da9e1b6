import { priorities } from 'virtual:priorities';
import { divisions } from 'virtual:divisions';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultChoice } from '../../src/domain/choice.ts';
import type { Choice } from '../../src/domain/choice.ts';
import type { PrioritySlug } from '../../src/domain/ids.ts';
import { following, followingQuery, parseChoice, showParam, withFollowing, writeChoice } from '../../src/state/url.ts';
import { dataset } from '../support/announced.ts';
import { countyCode, indicatorId, tableId } from '../support/makeDataset.ts';

const known = {
  counties: dataset.counties.map(({ code }) => code),
  indicators: dataset.indicators.map(({ id }) => id),
  priorities: priorities.map(({ slug }) => slug),
  divisions,
};
const parse = (query: string) => parseChoice(query, known);

describe('a link that someone has copied', () => {
  // Part of the public interface: these links must go on working.
  it.each<[string, Partial<Choice>]>([
    ['', {}],
    ['?', {}],
    ['?fylke=08', { county: countyCode('08') }],
    ['?sorter=unge-andel', { sort: { by: indicatorId('unge-andel'), direction: 'descending' } }],
    ['?sorter=unge-andel.stigende', { sort: { by: indicatorId('unge-andel'), direction: 'ascending' } }],
    ['?sorter=navn', { sort: { by: 'name', direction: 'ascending' } }],
    ['?sorter=navn.synkende', { sort: { by: 'name', direction: 'descending' } }],
    ['?omrade=sarbare-overganger', { priorities: ['sarbare-overganger' as PrioritySlug] }],
    [
      '?omrade=sarbare-overganger,ordinaert-arbeidsliv&tall=kvp-ramme,unge-andel',
      {
        priorities: ['ordinaert-arbeidsliv', 'sarbare-overganger'] as PrioritySlug[],
        figures: ['unge-andel', 'kvp-ramme'].map(indicatorId),
      },
    ],
    ['?fylker=07,08,03', { counties: [countyCode('07'), countyCode('08'), countyCode('03')] }],
    ['?fylker=08%2C07', { counties: [countyCode('08'), countyCode('07')] }],
    ['?fylker=08,08,', { counties: [countyCode('08')] }],
    ['?inndeling=2020', { division: '2020-01-01' }],
    ['?fylker=30,34&inndeling=2020', { division: '2020-01-01', counties: [countyCode('30'), countyCode('34')] }],
    [
      '?indikator=unge-andel&mot=kvp-ramme',
      { indicator: indicatorId('unge-andel'), against: indicatorId('kvp-ramme') },
    ],
    ['?farge=skala', { colour: 'scale' }],
    ['?farge=av', { colour: 'off' }],
    ['?farge=ekstremer', { colour: 'extremes' }],
    ['?vis=antall', { show: 'counts' }],
    ['?vis=andel', { show: 'shares' }],
    ['?vis=begge', { show: 'both' }],
    ['?sok=%C3%B8stfold', { search: 'østfold' }],
    [
      '?sorter=kvp-ramme&farge=skala&vis=andel&fylke=50&sok=tr%C3%B8n',
      {
        sort: { by: indicatorId('kvp-ramme'), direction: 'descending' },
        colour: 'scale',
        show: 'shares',
        county: countyCode('50'),
        search: 'trøn',
      },
    ],
    ['?sorter=&farge=&vis=&fylke=&sok=', {}],
    ['?utm_source=epost', {}],
  ])('%j', (query, choice) => {
    expect(parse(query)).toEqual({ choice: { ...defaultChoice, ...choice }, unknown: [] });
  });
});

describe('what a link names in vain', () => {
  it.each([
    ['fylke', '99'],
    ['fylke', '0'],
    ['fylke', '8'],
    ['fylke', 'Telemark'],
    ['sorter', 'unge'],
    ['sorter', 'unge-andel.synkende'],
    ['sorter', 'unge-andel.stigende.stigende'],
    ['sorter', '.stigende'],
    ['sorter', 'name'],
    ['farge', 'rosa'],
    ['farge', 'extremes'],
    ['vis', 'alt'],
    ['vis', 'auto'],
    ['omrade', 'overganger'],
    ['omrade', 'Sårbare overganger'],
    ['inndeling', '2019'],
    ['inndeling', '2020-01-01'],
    ['fylker', '99'],
    ['fylker', '30'],
    ['mot', 'unge'],
    ...['sorter', 'farge', 'vis', 'fylke', 'omrade'].flatMap((param) =>
      ['constructor', '__proto__', 'toString', 'hasOwnProperty'].map((value): [string, string] => [param, value]),
    ),
  ])('%s=%s is reported and left at the default', (param, value) => {
    expect(parse(`?${param}=${value}`)).toEqual({ choice: defaultChoice, unknown: [{ param, value }] });
  });

  it('takes any number of counties, in the order of the link, and says which it does not know', () => {
    expect(parse('?fylker=08,01,02,99,03,04,05,06,07')).toEqual({
      choice: { ...defaultChoice, counties: ['08', '01', '02', '03', '04', '05', '06', '07'] },
      unknown: [{ param: 'fylker', value: '99' }],
    });
  });

  it('takes codes for those of the division that the link names', () => {
    expect(parse('?inndeling=2024&fylker=30,32').unknown).toEqual([{ param: 'fylker', value: '30' }]);
  });

  it('leaves the rest of the link in force', () => {
    const { choice, unknown } = parse('?fylke=99&farge=rosa&vis=andel');
    expect(choice).toEqual({ ...defaultChoice, show: 'shares' });
    expect(unknown).toEqual([
      { param: 'farge', value: 'rosa' },
      { param: 'fylke', value: '99' },
    ]);
  });

  it('takes a parameter named as an object’s own for a stranger', () => {
    expect(parse('?constructor=x&__proto__=y')).toEqual({ choice: defaultChoice, unknown: [] });
  });

  it('does not search for more than a county’s name can be', () => {
    expect(parse(`?sok=${'x'.repeat(5000)}`).choice.search.length).toBeLessThanOrEqual(100);
  });
});

describe('writeChoice', () => {
  it('writes nothing for the default', () => {
    expect(writeChoice(defaultChoice)).toBe('');
  });

  it('is short and readable', () => {
    const sort = { by: indicatorId('unge-andel'), direction: 'ascending' } as const;
    expect(writeChoice({ ...defaultChoice, sort, colour: 'scale', county: countyCode('08') })).toBe(
      '?sorter=unge-andel.stigende&farge=skala&fylke=08',
    );
  });

  it('keeps what belongs to others and takes away what is back at the default', () => {
    expect(writeChoice(defaultChoice, '?utm_source=epost&fylke=08&vis=andel')).toBe('?utm_source=epost');
    expect(writeChoice({ ...defaultChoice, county: countyCode('03') }, '?fylke=08&x=1')).toBe('?fylke=03&x=1');
  });

  it('writes commas between counties as they are, and a division as its year', () => {
    const counties = ['07', '08', '03'].map(countyCode);
    expect(writeChoice({ ...defaultChoice, counties })).toBe('?fylker=07,08,03');
    expect(writeChoice({ ...defaultChoice, division: '2024-01-01' })).toBe('?inndeling=2024');
  });

  describe('with several tables', () => {
    const table = (id: string, code: string, indicator: string) => ({
      id: tableId(id),
      counties: [countyCode(code)],
      indicators: [indicatorId(indicator)],
      divisions: [],
    });
    const [newest, older] = [table('ny', '38', 'nytt'), table('gammel', '08', 'gammelt')];
    const several = { ...known, ...newest, tables: [newest, older] };

    it('a link names counties and columns of the table that it asks for, and of the newest if it asks for none', () => {
      expect(parseChoice('?tabell=gammel&fylke=08&indikator=gammelt', several)).toEqual({
        choice: { ...defaultChoice, table: 'gammel', county: '08', indicator: 'gammelt' },
        unknown: [],
      });
      expect(parseChoice('?fylke=99', several).unknown).toEqual([{ param: 'fylke', value: '99' }]);
      expect(parseChoice('?tabell=ny&fylke=38', several).choice).toEqual({ ...defaultChoice, county: '38' });
      expect(parseChoice('?tabell=borte', several).unknown).toEqual([{ param: 'tabell', value: 'borte' }]);
    });

    it('a link from before the newest table, which names none, has the table of its counties', () => {
      expect(parseChoice('?fylke=08', several)).toEqual({
        choice: { ...defaultChoice, table: 'gammel', county: '08' },
        unknown: [],
      });
      expect(parseChoice('?fylker=08', several).choice).toMatchObject({ table: 'gammel', counties: ['08'] });
      expect(parseChoice('?tabell=ny&fylke=08', several).unknown).toEqual([{ param: 'fylke', value: '08' }]);
    });

    it('a page that only one table can fill shows that one, whatever is asked for', () => {
      expect(parseChoice('', several, following, [older.id]).choice.table).toBe('gammel');
      expect(parseChoice('?tabell=gammel', several, following, [newest.id]).choice.table).toBeUndefined();
    });

    it('a change that no table before can tell is named, as all else that a link asks for in vain', () => {
      const told = (query: string, of: Parameters<typeof parseChoice>[1] = several) => {
        const { choice, unknown } = parseChoice(query, of);
        return [choice.change, choice.sort?.by, ...unknown.map(({ param, value }) => `${param}=${value}`)];
      };
      expect(told('?endring=nytt&sorter=endring')).toEqual(['nytt', 'endring']);
      expect(told('?endring=borte')).toEqual([undefined, undefined, 'endring=borte']);
      const first = [undefined, undefined, 'sorter=endring', 'endring=gammelt'];
      expect(told('?tabell=gammel&endring=gammelt&sorter=endring')).toEqual(first);
      expect(told('?endring=gammelt&sorter=endring', { ...known, ...older, tables: [older] })).toEqual(first);
      // A page that is of no table's names one and says nothing.
      expect(parseChoice('?endring=borte', several, following).unknown).toEqual([]);
    });

    it('the table goes along also to a link that asks for something itself', () => {
      const choice = { ...defaultChoice, table: older.id, counties: [countyCode('08')] };
      expect(withFollowing('?indikator=gammelt', choice)).toBe('?indikator=gammelt&tabell=gammel');
      expect(withFollowing('', choice)).toBe('?fylker=08&tabell=gammel');
      expect(withFollowing('?tabell=ny', choice)).toBe('?tabell=ny');
    });
  });

  it('takes counties and division along to other pages, and nothing else', () => {
    const choice = { ...defaultChoice, county: countyCode('08'), counties: [countyCode('07')], colour: 'off' as const };
    expect(followingQuery(choice)).toBe('?fylke=08&fylker=07');
  });

  it('leaves one value where a link had two', () => {
    expect(writeChoice({ ...defaultChoice, county: countyCode('03') }, '?fylke=08&fylke=09')).toBe('?fylke=03');
  });

  const choices: fc.Arbitrary<Choice> = fc.record({
    sort: fc.option(
      fc.record({
        by: fc.constantFrom('name' as const, ...known.indicators),
        direction: fc.constantFrom('descending' as const, 'ascending' as const),
      }),
      { nil: undefined },
    ),
    colour: fc.constantFrom('extremes', 'scale', 'off'),
    show: fc.constantFrom('auto', 'both', 'counts', 'shares'),
    county: fc.option(fc.constantFrom(...known.counties), { nil: undefined }),
    priorities: fc.subarray([...known.priorities]),
    figures: fc.subarray([...known.indicators]),
    indicator: fc.option(fc.constantFrom(...known.indicators), { nil: undefined }),
    form: fc.constantFrom('auto', 'map', 'tiles'),
    mapColour: fc.constantFrom('classes', 'country'),
    counties: fc.uniqueArray(fc.constantFrom(...known.counties)),
    against: fc.option(fc.constantFrom(...known.indicators), { nil: undefined }),
    view: fc.constantFrom('number', 'place', 'difference', 'people', 'ranking', 'spread', 'scatter', 'marks'),
    order: fc.option(
      fc.record({
        by: fc.constantFrom('name', 'regnet-ut-her', ...known.indicators),
        direction: fc.constantFrom('descending' as const, 'ascending' as const),
      }),
      { nil: undefined },
    ),
    division: fc.constant(undefined),
    table: fc.constant(undefined),
    // With one table nothing has changed.
    change: fc.constant(undefined),
    search: fc.string({ unit: fc.constantFrom(...Array.from('aøÅ &=+%?#/\u00a0.;"😀')), maxLength: 40 }),
  });

  it('is read back as the same choice, whatever else the address holds', () => {
    const others = fc.constantFrom('', '?x=1', '?fylke=99&sorter=x', '?sok=a&vis=andel&farge=av&sorter=navn&fylke=08');
    fc.assert(
      fc.property(choices, others, (choice, query) => {
        expect(parse(writeChoice(choice, query))).toEqual({ choice, unknown: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('reads any query string without throwing, and no choice that does not exist', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('08', '99', 'navn', 'skala', 'andel', 'unge-andel.stigende', '.synkende', 'constructor', '%'),
    );
    const pair = fc.tuple(fc.constantFrom('sorter', 'farge', 'vis', 'fylke', 'sok', 'x'), value);
    const query = fc.oneof(
      fc.string().map((text) => `?${text}`),
      fc.array(pair, { maxLength: 4 }).map((pairs) => `?${pairs.map(([name, text]) => `${name}=${text}`).join('&')}`),
    );
    const sorts = new Set<unknown>([undefined, 'name', ...known.indicators]);
    const areas = new Set<unknown>([undefined, ...known.counties]);
    fc.assert(
      fc.property(query, (text) => {
        const { sort, colour, show, county } = parse(text).choice;
        const isKnown = ['extremes', 'scale', 'off'].includes(colour) && areas.has(county) && sorts.has(sort?.by);
        return isKnown && ['auto', 'both', 'counts', 'shares'].includes(show);
      }),
      { numRuns: 300 },
    );
  });
});

describe('showParam', () => {
  it('is what a link says, and nothing for the default', () => {
    expect((['auto', 'both', 'counts', 'shares'] as const).map(showParam)).toEqual([
      undefined,
      'begge',
      'antall',
      'andel',
    ]);
  });
});
