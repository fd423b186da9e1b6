import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkData } from '../../build/read/checkData.ts';
import { isSchema } from '../../build/read/checkJson.ts';
import { parseJson } from '../../build/read/parseJson.ts';
import { dataDir } from '../../build/read/readData.ts';
import { DataError } from '../../src/dataset/dataError.ts';

// Who edits data/ and slips is told so in one sentence: the file, the place, the property, what should stand there and
// what does. Without it a column would be gone from the site, or a page fail while it is built.

const table = 'tables/2021/table.json';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'typos-'));
  cpSync(dataDir, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the check says while a file has one place written otherwise, or is not there. */
function sentencesWith(name: string, from?: string | RegExp, to = ''): string[] {
  const file = path.join(folder, name);
  const good = readFileSync(file, 'utf8');
  try {
    if (from === undefined) rmSync(file);
    else {
      const changed = good.replace(from, to);
      expect(changed).not.toBe(good);
      writeFileSync(file, changed);
    }
    return checkData(folder);
  } finally {
    writeFileSync(file, good);
  }
}

it('finds nothing wrong with data/ as it is', () => {
  expect(checkData(folder)).toEqual([]);
});

it('every JSON file has a schema', () => {
  writeFileSync(path.join(folder, 'indikatorer.json'), '[]');
  const sentences = checkData(folder);
  rmSync(path.join(folder, 'indikatorer.json'));
  expect(sentences).toEqual([
    'indikatorer.json: fant en fil som ingenting leser, ventet en fil som har et skjema i data/.',
  ]);
  const names = readdirSync(dataDir, { recursive: true, encoding: 'utf8' });
  expect(names.filter((name) => isSchema(name)).length).toBe(12);
});

/** A sentence in which … stands for any text: what depends on how many columns and counties there are. */
const like = (sentence: string) =>
  expect.stringMatching(
    new RegExp(`^${sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.*')}$`, 's'),
  ) as string;

describe('one slip, one sentence', () => {
  it.each<[string, string | RegExp, string, string]>([
    [
      '',
      '"highMeans"',
      '"hihgMeans"',
      'nr. 1 (…), egenskapen «hihgMeans»: fant en ukjent egenskap, ventet «highMeans».',
    ],
    [
      '',
      /"highMeans": "green"/,
      '"highMeans": "gren"',
      'nr. … («kvp-antall»), egenskapen «highMeans»: fant «gren», ventet «red», «green» eller «none».',
    ],
    [
      '',
      '"label": "Andel av befolkningen 18–24 år som mottok sosialhjelp minst én gang i løpet av året",',
      '',
      'nr. … («unge-andel»), egenskapen «label»: fant ingenting, ventet en tekst ….',
    ],
    [
      '',
      '"decimals": 0,',
      '"decimals": 0, "farge": "blue",',
      'nr. 1 (…), egenskapen «farge»: fant en ukjent egenskap, ventet …«numerator»….',
    ],
    [
      '',
      '"limitsNote"',
      '"limitNote"',
      'nr. … («unge-andel»), egenskapen «limitNote»: fant en ukjent egenskap, ventet «limitsNote».',
    ],
    [
      table,
      '"group": "kvp"',
      '"group": "kpv"',
      'columns nr. … («kvp-antall»), egenskapen «group»: fant «kpv», ventet en av tabellens grupper: …«kvp»….',
    ],
    [
      table,
      '"indicator": "barn-andel"',
      '"indicator": "barn-andle"',
      'columns nr. … («barn-andle»), egenskapen «indicator»: fant «barn-andle», ventet en «id» i indicators.json: …«barn-andel»….',
    ],
    [
      table,
      '"indicator": "barn-andel"',
      '"indicator": "barn-antall"',
      'columns nr. … («barn-antall»), egenskapen «indicator»: fant «barn-antall», ventet et kortnavn som ikke er brukt før.',
    ],
    [
      table,
      '"note": "Tallet er barn under 18 år, ikke husholdninger."',
      '"denominator": { "text": "barna" }',
      'columns nr. … («barn-antall»), egenskapen «denominator»: fant et objekt, ventet ingenting, for indicators.json deler ikke tallet på noe.',
    ],
    [
      table,
      /"denominator": \{[^}]*\},/,
      '',
      'columns nr. 2 (…), egenskapen «denominator»: fant ingenting, ventet et objekt.',
    ],
    [
      '',
      '"numerator": "barn-antall"',
      '"numerator": "barn-antal"',
      'nr. … («barn-andel»), egenskapen «numerator»: fant «barn-antal», ventet et antall i indicators.json: …«barn-antall»….',
    ],
    [
      '',
      '"numerator": "barn-antall"',
      '"numerator": "unge-andel"',
      'nr. … («barn-andel»), egenskapen «numerator»: fant «unge-andel», ventet et antall i indicators.json: ….',
    ],
    [
      table,
      '"date": "2019-01-01"',
      '"date": "2019-01-10"',
      'columns nr. 2 (…), denominator, egenskapen «date»: fant «2019-01-10», ventet en «dato» i population.csv: …«2019-01-01»….',
    ],
    [
      '',
      '"column": "alder_18_24"',
      '"column": "alder_18_25"',
      'nr. … («unge-andel»), denominator, egenskapen «column»: fant «alder_18_25», ventet en kolonne i population.csv: …«alder_18_24»….',
    ],
    [
      '',
      '"column": "alder_18_24"',
      '"colum": "alder_18_24"',
      'nr. … («unge-andel»), denominator, egenskapen «colum»: fant en ukjent egenskap, ventet «column».',
    ],
    [
      '',
      '"kind": "funding"',
      '"kind": "founding"',
      'nr. … («kvp-ramme»), denominator, egenskapen «kind»: fant «founding», ventet «population» eller «funding».',
    ],
    [
      '',
      '"kind": "funding"',
      '"knid": "funding"',
      'nr. … («kvp-ramme»), denominator, egenskapen «kind»: fant ingenting, ventet «population» eller «funding».',
    ],
    [
      table,
      '"year": 2018',
      '"yaer": 2018',
      'columns nr. 1 (…), period, egenskapen «yaer»: fant en ukjent egenskap, ventet «year».',
    ],
    [
      table,
      '"year": 2018',
      '"year": "2018"',
      'columns nr. 1 (…), period, egenskapen «year»: fant teksten «2018», ventet et helt tall.',
    ],
    ['', '"unitOne": "person",', '', 'nr. 1 (…), egenskapen «unitOne»: fant ingenting, ventet en tekst ….'],
    [
      '',
      '"id": "botilbud-antall"',
      '"id": "kvp-antall"',
      'nr. … («kvp-antall»), egenskapen «id»: fant «kvp-antall», ventet et kortnavn som ikke er brukt før.',
    ],
    ['', '"kind": "share",', '"kind": "share"', 'linje …, kolonne 5: fant «"columnLabel"», ventet «,» eller «}».'],
    [
      table,
      '"divisionNote"',
      '"divisonNote"',
      'egenskapen «divisonNote»: fant en ukjent egenskap, ventet «divisionNote».',
    ],
    [
      table,
      '"01", ',
      '"21", ',
      'areas nr. 1: fant «21», ventet en kode i inndelingen 2019-01-01 i counties.csv: …«01»….',
    ],
    [table, '"01", ', '"02", ', 'areas nr. 1: fant «02», ventet noe som ikke står der fra før.'],
    [
      table,
      '"division": "2019-01-01"',
      '"division": "2019-10-01"',
      'egenskapen «division»: fant «2019-10-01», ventet en «versjon» i counties.csv: …«2019-01-01»….',
    ],
    [
      table,
      'sosialtjenestetall.csv',
      'sosialtjenestetall.xls',
      'egenskapen «file»: fant «sosialtjenestetall.xls», ventet et filnavn som slutter på .csv.',
    ],
    [
      table,
      /"periods": \[[^\]]*\]/,
      '"periods": "2018"',
      'egenskapen «periods»: fant teksten «2018», ventet en liste.',
    ],
    [
      'datapackage.json',
      '"mediatype"',
      '"mediatyp"',
      'resources nr. 1 (…), egenskapen «mediatyp»: fant en ukjent egenskap, ventet «mediatype».',
    ],
    [
      'datapackage.json',
      '"path": "population.csv"',
      '"path": "populaton.csv"',
      'resources nr. … («population»), egenskapen «path»: fant «populaton.csv», ventet en fil som finnes i data/.',
    ],
    [
      'reading.json',
      '"speaksWhen"',
      '"speakWhen"',
      'priorities nr. 1 (…), indicators nr. 1 (…), egenskapen «speakWhen»: fant en ukjent egenskap, ventet «speaksWhen».',
    ],
    [
      'reading.json',
      '"id": "kvp-ramme"',
      '"id": "kvp-rame"',
      'priorities nr. … (…), indicators nr. … («kvp-rame»), egenskapen «id»: fant «kvp-rame», ventet en kolonne i indicators.json: …«kvp-ramme»….',
    ],
    [
      'reading.json',
      /("rates": \[\s*\{\s*"indicator": )"[^"]*"/,
      '$1"unge-andel"',
      'support, rates nr. 1 (…), egenskapen «indicator»: fant «unge-andel», ventet et antall i indicators.json: ….',
    ],
    [
      'reading.json',
      '"column": "i_alt"',
      '"column": "ialt"',
      'support, rates nr. 1 (…), egenskapen «column»: fant «ialt», ventet en kolonne i population.csv: ….',
    ],
    [
      table,
      /("rate": \{\s*"date": )"2019/,
      '$1"2091',
      'columns nr. … («botilbud-antall»), rate, egenskapen «date»: fant «2091-01-01», ventet en «dato» i population.csv: ….',
    ],
    [
      'grants/2021.json',
      '"maxYears"',
      '"maksYears"',
      'period, egenskapen «maksYears»: fant en ukjent egenskap, ventet «maxYears».',
    ],
    [
      'grants/2021.json',
      '"2021-02-01"',
      '"2021-02-31"',
      'deadline, egenskapen «date»: fant «2021-02-31», ventet en dato (ÅÅÅÅ-MM-DD).',
    ],
    [
      'grants/2021.json',
      '610000',
      '"610 000"',
      'amounts, egenskapen «positionKroner»: fant teksten «610 000», ventet et helt tall.',
    ],
    [
      'grants/2021.json',
      '"year": 2021',
      '"year": 2012',
      'egenskapen «year»: fant 2012, ventet året i filnavnet 2021.json.',
    ],
    [
      'geo/counties-2019.json',
      '"gridKm"',
      '"girdKm"',
      'egenskapen «girdKm»: fant en ukjent egenskap, ventet «gridKm».',
    ],
    [
      'geo/counties-2019.json',
      '"kind": "redraw"',
      '"kind": "redrwa"',
      'repairs nr. 4, egenskapen «kind»: fant «redrwa», ventet «move», «redraw» eller «transfer».',
    ],
    [
      'geo/counties-2019.json',
      '[null, null, "19", "20"]',
      '[null, "19", "19", "20"]',
      'egenskapen «tiles»: fant «19» 2 ganger, ventet hver kode i «areas» én gang.',
    ],
    [
      'locales/nb.json',
      '"thousands"',
      '"tousands"',
      'language, egenskapen «tousands»: fant en ukjent egenskap, ventet «thousands».',
    ],
    ['locales/nb.json', '"mai",', '', 'language, egenskapen «months»: fant 11 i lista, ventet minst 12.'],
    [
      'locales/nb.json',
      '"close": "Lukk"',
      '"close": ["Lukk"]',
      'messages, egenskapen «close»: fant en liste, ventet en tekst.',
    ],
    [
      'locales/nb/grant.json',
      '"grant.',
      '"grant,',
      'egenskapen «grant,…»: fant et navn av en annen form, ventet en nøkkel av ord med punktum mellom.',
    ],
    [
      'register/population.csv',
      'Landet,2018-01-01',
      'Landet,2018-02-30',
      'linje 2, kolonnen «dato»: fant «2018-02-30», ventet en dato (ÅÅÅÅ-MM-DD).',
    ],
    [
      'register/population.csv',
      '184971',
      '18497l',
      'linje 3, kolonnen «alder_18_66»: fant «18497l», ventet et helt tall.',
    ],
    ['register/population.csv', 'i_alt', 'ialt', 'linje 1, kolonne 4: fant «ialt», ventet kolonnen «i_alt».'],
    ['register/counties.csv', 'kode', 'kdoe', 'linje 1, kolonne 2: fant «kdoe», ventet kolonnen «kode».'],
    [
      'register/counties.csv',
      '2017-01-01,08,',
      '2017-01-01,8,',
      'linje …, kolonnen «kode»: fant «8», ventet en verdi av formen [0-9]{2}.',
    ],
    [
      'register/county_crosswalk_pop2019.csv',
      'til_aar',
      'til_år',
      'linje 1, kolonne 1: fant «til_år», ventet kolonnen «til_aar».',
    ],
    [
      'register/municipalities.csv',
      '4001,Porsgrunn,,,40,',
      '4001,Porsgrunn,,,41,',
      '4001 Porsgrunn, kolonnen «fylke_2024»: fant «41», ventet en kode i inndelingen 2024-01-01 i counties.csv: …«40»….',
    ],
    [
      'register/municipalities.csv',
      ',3806,',
      ',386,',
      'linje …, kolonnen «koder_2020_2023»: fant «386», ventet en verdi av formen [0-9]{4}(\\|[0-9]{4})*.',
    ],
    [
      'register/sources.json',
      '"byHand"',
      '"byHnad"',
      'tables nr. 1 («14019»), egenskapen «byHnad»: fant en ukjent egenskap, ventet «byHand».',
    ],
    [
      'register/sources.json',
      '"indicator": "unge-antall"',
      '"indicator": "unge-antal"',
      'measures nr. 2, match, egenskapen «indicator»: fant «unge-antal», ventet en «id» i indicators.json: …«unge-antall»….',
    ],
    [
      'register/sources.json',
      '"kind": "alike"',
      '"kind": "alkie"',
      'measures nr. …, match, egenskapen «kind»: fant «alkie», ventet «same», «alike» eller «people».',
    ],
    [
      'register/sources.json',
      '"earlier": [2020]',
      '"earlier": [2021]',
      'tables nr. 1 («14019»), regions, earlier nr. 1: fant 2021, ventet et første år i municipalities.csv: …2020.',
    ],
    [
      'register/sources.json',
      '"divisions": ["2019-01-01"]',
      '"divisions": ["2018-01-01"]',
      'tables nr. 3 («12210»), regions, divisions nr. 1: fant «2018-01-01», ventet en inndeling i municipalities.csv: …«2019-01-01».',
    ],
    [
      'register/sources.json',
      '"column": "alder_18_24"',
      '"column": "alder_18_25"',
      'tables nr. 4 («07459»), people, columns nr. …, egenskapen «column»: fant «alder_18_25», ventet en kolonne i population.csv: ….',
    ],
    [
      'register/sources.json',
      '"tables": ["12210"]',
      '"tables": ["12211"]',
      'measures nr. 3, tables nr. 1: fant «12211», ventet en av «tables»: …«12210»….',
    ],
    [
      'register/sources.json',
      '&{form}',
      '&{from}',
      'address, egenskapen «pattern»: fant …, ventet en adresse (https://…) med {table}, {choices} og {form}.',
    ],
    [
      'register/sources.json',
      '"revised": "06-15"',
      '"revised": "15. juni"',
      'publishing, egenskapen «revised»: fant «15. juni», ventet en dag i året (MM-DD).',
    ],
    [
      'register/sources.json',
      '"mostLetters": 2100',
      '"mostLetters": 270',
      'tabell 07459: fant en adresse på … tegn, ventet høyst 270.',
    ],
    [
      'series/14019.json',
      '"value": 27943',
      '"value": "27 943"',
      'measures nr. 1 («hovedinntekt-antall»), regions nr. 1 («Landet»), figures nr. 2, egenskapen «value»: fant teksten «27 943», ventet et helt tall eller et av SSBs standardtegn.',
    ],
    [
      'series/14019.json',
      '"code": "EAK"',
      '"code": "EKA38"',
      'measures nr. 1 («hovedinntekt-antall»), regions nr. 1 («Landet»), egenskapen «code»: fant «EKA38», ventet koden for landet eller et fylke: …«EKA40»….',
    ],
    [
      'series/14019.json',
      '"label": "Langtidstilfeller',
      '"label": "Korttidstilfeller',
      'measures nr. 1 («hovedinntekt-antall»), egenskapen «label»: fant «Korttidstilfeller …», ventet et mål som sources.json sier er «hovedinntekt-antall».',
    ],
    [
      'series/14019.json',
      '"table": "14019"',
      '"table": "14018"',
      'egenskapen «table»: fant «14018», ventet en tabell i sources.json: …«14019»….',
    ],
    [
      'series/14019.json',
      '"year": 2023',
      '"year": 2022',
      'measures nr. 1 («hovedinntekt-antall»), regions nr. 1 («Landet»), figures nr. 2, egenskapen «year»: fant 2022, ventet et år som ikke står der fra før.',
    ],
    [
      'series/14019.json',
      '"updated": "2026',
      '"updated": "2062',
      'egenskapen «updated»: fant «2062-03-16», ventet en dag som ikke er etter «2026-11-27».',
    ],
    [
      'tables/2021/figures.csv',
      ';2034;',
      ';mange;',
      'Linje 3, kolonne «hovedinntekt-antall»: fant «mange», ventet et tall ….',
    ],
  ])('%s %s -> %s', (name, from, to, sentence) => {
    const file = name || 'indicators.json';
    expect(sentencesWith(file, from, to)).toEqual([like(`${file}: ${sentence}`)]);
  });

  it('rows of inhabitants that are not there: a line for each column that figures are divided by, not for each county', () => {
    const rows = /^(?:01|02|03|04),[^,]*,2019-01-01,.*\n/gm;
    expect(sentencesWith('register/population.csv', rows)).toEqual(
      ['alder_18_66', 'alder_18_24', 'alder_0_17'].map(
        (column) =>
          `register/population.csv: 2019-01-01, kolonnen «${column}»: fant ingenting for 4 av 19 områder (01, 02, 03 …), ventet et helt tall for hvert av dem.`,
      ),
    );
  });

  it('a column of inhabitants that is empty for a day: one line, and not that there is no such column', () => {
    const empty = /(?<=^\d+,[^,]*,2019-01-01,\d+,\d+,)\d+,\d+/gm;
    expect(sentencesWith('register/population.csv', empty, ',')).toEqual(
      ['alder_18_66', 'alder_18_24'].map(
        (column) =>
          `register/population.csv: 2019-01-01, kolonnen «${column}»: fant ingenting for 19 av 19 områder (0, 01, 02 …), ventet et helt tall for hvert av dem.`,
      ),
    );
  });

  it('a column of inhabitants that no figure is divided by may be empty', () => {
    expect(sentencesWith('register/population.csv', /,\d+,\d+$/gm, ',,')).toEqual([]);
  });

  it('a file of another kind', () => {
    expect(sentencesWith(table, /^[^]*$/, '[]')).toEqual([`${table}: fant en liste, ventet et objekt.`]);
    expect(sentencesWith('indicators.json', /^[^]*$/, '[]')).toEqual([
      'indicators.json: fant 0 i lista, ventet minst 1.',
    ]);
  });

  it('a priority area that is described under another slug', () => {
    expect(sentencesWith('reading.json', '"slug": "ordinaert-arbeidsliv"', '"slug": "ordinart-arbeidsliv"')).toEqual([
      like(
        'grants/…: priorityAreas, items nr. 1 («ordinaert-arbeidsliv»), egenskapen «slug»: fant «ordinaert-arbeidsliv», ventet noe som står i «priorities» i reading.json («ordinart-arbeidsliv», …) eller har «own».',
      ),
    ]);
  });

  it.each([
    'indicators.json',
    'reading.json',
    table,
    'register/counties.csv',
    'register/municipalities.csv',
    'register/population.csv',
    'register/sources.json',
  ])('%s is gone', (name) => {
    expect(sentencesWith(name)).toEqual([`${name}: fant ingen fil, ventet en fil med dette navnet i data/.`]);
  });

  it('the figures are gone', () => {
    expect(sentencesWith('tables/2021/figures.csv')).toEqual([
      'tables/2021/: fant ingen fil med tall, ventet «figures.csv».',
    ]);
  });
});

it('slips in several files are all told of at once', () => {
  const file = path.join(folder, table);
  const good = readFileSync(file, 'utf8');
  writeFileSync(file, good.replace('"age"', '"agee"'));
  const sentences = sentencesWith('grants/2020.json', '"hasTable": ', '"hasTabel": ');
  writeFileSync(file, good);
  expect(sentences.sort()).toEqual([
    'grants/2020.json: egenskapen «hasTabel»: fant en ukjent egenskap, ventet «hasTable».',
    'tables/2021/table.json: egenskapen «agee»: fant en ukjent egenskap, ventet «age».',
  ]);
});

// A key of a message is not held to a list: the types of the code know which there must be (`npm run check:lint`).
it('a message that the code does not know is let through', () => {
  expect(sentencesWith('locales/nb.json', '"close":', '"clsoe":')).toEqual([]);
});

describe('a text that is no JSON', () => {
  it.each([
    ['{ "a": 1,\n  "b": tru }', 'linje 2, kolonne 8: fant «tru», ventet en verdi.'],
    ['[1, 2,\n]', 'linje 2, kolonne 1: fant «]», ventet en verdi.'],
    ['{ "a": 1, }', 'linje 1, kolonne 11: fant «}», ventet et navn i anførselstegn.'],
    ['{ "a" 1 }', 'linje 1, kolonne 7: fant «1», ventet «:».'],
    ['{ "a": 1 "b": 2 }', 'linje 1, kolonne 10: fant «"b"», ventet «,» eller «}».'],
    ['{ "a": "b\n" }', 'linje 1, kolonne 8: fant «"b», ventet en verdi.'],
    ['[[1]', 'linje 1, kolonne 5: fant slutten av fila, ventet «,» eller «]».'],
    ['', 'linje 1, kolonne 1: fant slutten av fila, ventet en verdi.'],
    ['{} {}', 'linje 1, kolonne 4: fant «{», ventet slutten av fila.'],
    ['{ "a": 1, "a": 2 }', 'linje 1, kolonne 11: fant «"a"», ventet hver egenskap bare én gang.'],
  ])('%s', (text, sentence) => {
    expect(() => parseJson('a.json', text)).toThrow(new DataError([`a.json: ${sentence}`]));
  });

  it.each(['{}', '[]', ' [1.5e-3, -0, "a\\u00e5\\n", [true, false, null]]\n', '{"a": {"a": []}}', '"a"', '0'])(
    'and one that is: %s',
    (text) => {
      expect(parseJson('a.json', text)).toEqual(JSON.parse(text));
    },
  );
});
