import { afterEach, expect, it, vi } from 'vitest';
import { MissingCode, lateCode } from '../../src/ui/lateCode.ts';

afterEach(() => void vi.useRealTimers());

it('hands on what came', async () => {
  expect(await lateCode(Promise.resolve(1))).toBe(1);
});

it('tells code that did not come from what the code could not do', async () => {
  await expect(lateCode(Promise.reject(new TypeError('Failed to fetch')))).rejects.toBeInstanceOf(MissingCode);
});

it('waits no longer than a reader would', async () => {
  vi.useFakeTimers();
  const waiting = expect(lateCode(new Promise(() => undefined))).rejects.toBeInstanceOf(MissingCode);
  await vi.advanceTimersByTimeAsync(10_000);
  await waiting;
});
