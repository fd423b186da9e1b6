import { afterEach, describe, expect, it, vi } from 'vitest';
import { forget, keep, readKept, watchKept } from '../../src/state/draftStorage.ts';

const when = '2021-01-15T10:30:00.000Z';
const key = 'sosialtjenestetall.soknad';
const kept = () => {
  const there = readKept();
  if (there.kind !== 'kept') throw new Error(there.kind);
  return there.kept;
};
const save = (text: string, revision?: string, overwrite = false) => keep(text, when, revision, overwrite);

afterEach(() => vi.restoreAllMocks());

describe('the draft on this machine', () => {
  it('is not there until it is saved, and gone when it is deleted', () => {
    expect(readKept()).toEqual({ kind: 'none' });
    expect(localStorage.length).toBe(0);
    expect(save('one').kind).toBe('saved');
    expect(kept()).toMatchObject({ text: 'one', saved: when });
    expect(forget(kept().revision, false)).toBe('forgotten');
    expect(forget(undefined, false)).toBe('nothing');
    expect(localStorage.length).toBe(0);
  });

  it('is saved again and again by the window that saved it last', () => {
    save('one');
    expect(save('two', kept().revision).kind).toBe('saved');
    expect(kept().text).toBe('two');
  });

  it('is not lost to a window that has not seen it', () => {
    save('one');
    const { revision } = kept();
    save('two', revision);
    expect(save('three', revision)).toEqual({ kind: 'conflict' });
    expect(save('three')).toEqual({ kind: 'conflict' });
    expect(kept().text).toBe('two');
    expect(save('three', revision, true).kind).toBe('saved');
    expect(kept().text).toBe('three');
  });

  it('may have been deleted by another window: then it is saved anew', () => {
    save('one');
    const { revision } = kept();
    forget(revision, false);
    expect(save('two', revision).kind).toBe('saved');
  });

  it('is not deleted unasked by a window that has not seen it', () => {
    save('one');
    const { revision } = kept();
    save('two', revision);
    expect(forget(revision, false)).toBe('conflict');
    expect(forget(undefined, false)).toBe('conflict');
    expect(kept().text).toBe('two');
    expect(forget(revision, true)).toBe('forgotten');
    expect(readKept()).toEqual({ kind: 'none' });
  });

  it.each(['', 'null', '5', '{"revision":1}', '{"revision":"a","saved":"b"}', '{'])('is no draft: %j', (text) => {
    localStorage.setItem(key, text);
    expect(readKept()).toEqual({ kind: 'broken', text });
    expect(save('one')).toEqual({ kind: 'conflict' });
    expect(localStorage.getItem(key)).toBe(text);
  });

  it('cannot be kept where the browser keeps nothing, or has no room', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(save('one')).toEqual({ kind: 'failed' });
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(readKept()).toEqual({ kind: 'closed' });
    expect(save('one')).toEqual({ kind: 'failed' });
  });

  it('is watched: another window’s saving is told, other things are not', () => {
    const told: (string | undefined)[] = [];
    const stop = watchKept((revision) => told.push(revision));
    save('one');
    window.dispatchEvent(new StorageEvent('storage', { key: 'other' }));
    window.dispatchEvent(new StorageEvent('storage', { key }));
    localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    stop();
    window.dispatchEvent(new StorageEvent('storage', { key }));
    expect(told).toEqual([expect.any(String), undefined]);
  });
});
