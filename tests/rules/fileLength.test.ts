import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root, sourceFiles } from '../support/sources.ts';

const lengths = sourceFiles('src').map((file) => {
  const text = readFileSync(path.join(root, file), 'utf8');
  return { file, lines: text.split('\n').length - 1 };
});

it('no file of code in src/ is longer than 200 lines', () => {
  expect(lengths.filter(({ lines }) => lines > 200)).toEqual([]);
});

it('most are shorter than 80', () => {
  const short = lengths.filter(({ lines }) => lines < 80).length;
  expect(short / lengths.length).toBeGreaterThan(0.75);
});
