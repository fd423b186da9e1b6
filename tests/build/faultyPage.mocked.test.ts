import { expect, it, vi } from 'vitest';
import { dataPlugin } from '../../build/data.ts';
import { checkData } from '../../build/read/checkData.ts';

vi.mock('../../build/read/checkData.ts', () => ({ checkData: vi.fn(() => []) }));

const sentence = 'indicators.json: nr. 1: fant ingenting, ventet et tall.';
const open = dataPlugin().transformIndexHtml as (html: string, context: { readonly server?: object }) => string;

it('a page that is opened while data/ has faults is the sentences that name them; mended, it is the page', () => {
  vi.mocked(checkData).mockReturnValueOnce([sentence]);
  expect(() => open('<html>', { server: {} })).toThrow(sentence);
  expect(open('<html>', { server: {} })).toBe('<html>');
});
