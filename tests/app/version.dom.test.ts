import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchVersion } from '../../src/app/version.ts';

const own = '/assets/index-own.js';
let script: string;
let delay: number;
let isUnsaved: boolean;
const fetched = vi.fn();
const watch = () => watchVersion(own, () => isUnsaved);
/** How long a change of page waits (ms). */
async function waited(settling: Promise<unknown> | undefined): Promise<number> {
  const from = performance.now();
  let end = from;
  const done = settling?.then(() => (end = performance.now()));
  await vi.advanceTimersByTimeAsync(10_000);
  await done;
  return end - from;
}

beforeEach(() => {
  vi.useFakeTimers();
  [script, delay, isUnsaved] = [own, 50, false];
  vi.stubGlobal('fetch', async () => {
    fetched();
    await new Promise((answer) => setTimeout(answer, delay));
    return Response.json({ script });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  window.sessionStorage.clear();
});

describe('the host’s version', () => {
  it('is known at a change of page whose link was pointed at, which then waits for nothing', async () => {
    const version = watch();
    script = '/assets/index-newer.js';
    version.foresee();
    await vi.advanceTimersByTimeAsync(60);
    expect(version.settle()).toBeUndefined();
    expect(version.isOutdated()).toBe(true);
  });

  it('is waited for as long as it takes, but never long', async () => {
    const version = watch();
    script = '/assets/index-newer.js';
    expect(await waited(version.settle())).toBe(50);
    expect(version.isOutdated()).toBe(true);
    delay = 9_000;
    expect(await waited(watch().settle())).toBe(80);
  });

  it('is not waited for while unsaved text keeps the document, but asked for all the same', async () => {
    const version = watch();
    script = '/assets/index-newer.js';
    isUnsaved = true;
    expect(version.settle()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(60);
    expect(version.isOutdated()).toBe(false);
    isUnsaved = false;
    expect(version.isOutdated()).toBe(true);
  });

  it('is asked for again after some seconds at a link, and at once by who comes back to the page', async () => {
    const version = watch();
    for (const after of [0, 5_000, 6_000]) {
      await vi.advanceTimersByTimeAsync(after);
      version.foresee();
    }
    expect(fetched).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1_000);
    fetched.mockClear();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(fetched).toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(version.settle()).toBeUndefined();
  });
});
