import { describe, expect, it } from 'vitest';
import { fill } from '../../src/i18n/messages.ts';

describe('fill', () => {
  it('puts each value in its place, as often as it stands there', () => {
    expect(fill('{b} av {a}, {b}!', { a: 18, b: 'høyest' })).toBe('høyest av 18, høyest!');
  });

  it('leaves a message without placeholders as it is', () => {
    expect(fill('Lukk', {})).toBe('Lukk');
  });

  it('puts in an empty text and zero', () => {
    expect(fill('«{text}» {n}', { text: '', n: 0 })).toBe('«» 0');
  });

  it('throws where a value is missing, naming it and the message', () => {
    expect(() => fill('{a} og {b}', { a: 1 })).toThrow('{b}');
    expect(() => fill('{a} og {b}', { a: 1 })).toThrow('«{a} og {b}»');
  });

  it('puts in what looks like a placeholder or a pattern as it stands', () => {
    expect(fill('fant {found}', { found: '{where} $& $1' })).toBe('fant {where} $& $1');
  });
});
