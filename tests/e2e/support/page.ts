import type { Locator, Page, Request } from '@playwright/test';
import { expect } from './test.ts';

/** Where the site serves its figures. */
export const figuresFile = '**/data/sosialtjenestetall.csv';

/** Opens an address and waits until the page is hydrated and has asked for the host's figures, if it shows any. */
export async function open(page: Page, address = ''): Promise<void> {
  await measureShifts(page);
  let asked = false;
  const note = (request: Request) => (asked ||= request.url().includes('/data/sosialtjenestetall.csv'));
  page.on('request', note);
  await page.goto(address);
  const path = new URL(page.url()).pathname;
  const hasFigures =
    !/\/(tilskudd|tilskudd\/\d+|apne-data|tilgjengelighet)\/$|\/404\.html$/.test(path) && !(await isMissing(page));
  // The question for figures is put once the page has taken on the link's choices.
  await expect(async () => {
    const hydrated = await page.evaluate(() => performance.getEntriesByName('hydrated').length > 0);
    expect({ hydrated, asked }).toEqual({ hydrated: true, asked: hasFigures });
  }).toPass({ intervals: [10, 20, 50, 100] });
  page.off('request', note);
  await settle(page);
}

/** Whether the page is that for what does not exist. */
const isMissing = async (page: Page) => (await page.locator('meta[name=robots]').count()) > 0;

/** Whether the page works. False also between two documents, when there is no root element yet. */
export const isHydrated = async (page: Page): Promise<boolean> =>
  (await page.locator('html[data-hydrated]').count()) > 0;

/** Waits until the page has painted twice and has no font left to load. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

const measured = new WeakSet<Page>();

async function measureShifts(page: Page): Promise<void> {
  if (measured.has(page)) return;
  measured.add(page);
  await page.addInitScript(() => {
    const total = { value: 0, moved: [] as string[] };
    Object.assign(window, { layoutShift: total });
    const describe = (node?: Node | null) =>
      node instanceof Element ? `${node.tagName}.${node.className}` : (node?.nodeName ?? 'something gone');
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node?: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
      })[]) {
        if (entry.hadRecentInput) continue;
        total.value += entry.value;
        const at = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ');
        for (const { node, previousRect, currentRect } of entry.sources)
          total.moved.push(
            `${describe(node)} (${at(previousRect)} -> ${at(currentRect)} at ${Math.round(entry.startTime)} ms)`,
          );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The cumulative layout shift since the page was opened, without what a press or key led to. */
export async function layoutShift(page: Page): Promise<{ value: number; moved: string[] }> {
  return page.evaluate(() => (window as unknown as { layoutShift: { value: number; moved: string[] } }).layoutShift);
}

/** Nothing may move under the reader's eyes. */
export async function expectNoShift(page: Page, most = 0.02): Promise<void> {
  const { value, moved } = await layoutShift(page);
  expect(value, `moved: ${moved.join(' ')}`).toBeLessThanOrEqual(most);
}

/** Fails on type of a size that is no token, as the browser has it: its own for a heading or a small too. */
export async function expectSevenSizes(page: Page): Promise<void> {
  const others = await page.evaluate(() => {
    const root = getComputedStyle(document.documentElement);
    const sizes = [12, 13, 14, 16, 18, 22, 28].map((size) => parseFloat(root.getPropertyValue(`--size-${size}`)) * 16);
    const hasText = ({ childNodes }: Element) =>
      [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    return [...document.body.querySelectorAll('*')].flatMap((element) => {
      // A drawing that is scaled, or not drawn, has units of its own.
      const drawing = element.closest('svg');
      if (drawing && Math.abs(drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width - 1) > 0.01)
        return [];
      if (!hasText(element) && !element.matches('input, select, textarea, button')) return [];
      const size = parseFloat(getComputedStyle(element).fontSize);
      return sizes.includes(size) ? [] : [`${size} px: ${element.outerHTML.slice(0, 120)}`];
    });
  });
  expect(others).toEqual([]);
}

/** Fails on what stands alone to be pressed and has less than a finger's 44 px; a link within a sentence may. */
export async function expectRoomForFingers(page: Page): Promise<void> {
  const small = await page.locator('a, button, select, summary').evaluateAll((all) =>
    all
      .filter((element) => {
        const among = [...(element.parentElement?.childNodes ?? [])];
        const isInText = among.some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
        return element.checkVisibility() && !(isInText && getComputedStyle(element).display.startsWith('inline'));
      })
      .map((element) => ({ box: element.getBoundingClientRect(), text: element.outerHTML.slice(0, 120) }))
      // One that comes into view with the focus, and one that is for the ear.
      .filter(({ box }) => box.bottom > 0 && box.width > 1 && box.height < 43.5)
      .map(({ box, text }) => `${box.height} px: ${text}`),
  );
  expect(small).toEqual([]);
}

/** The page fits its window: nobody scrolls sideways to read a line. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, room, scrolled } = await page.evaluate(() => {
    scrollTo(1000, scrollY);
    // Its own width and not the window's, of which a part is kept for the scrollbar.
    const { scrollWidth, offsetWidth } = document.documentElement;
    return { content: scrollWidth, room: offsetWidth, scrolled: scrollX };
  });
  expect(content).toBe(room);
  expect(scrolled).toBe(0);
}

/** Cell of an area and an indicator, by the stable hooks. */
export const cell = (page: Page, area: string, indicator: string): Locator =>
  page.locator(`td[data-area="${area}"][data-indicator="${indicator}"]`);

/** Header of an indicator, by the stable hooks. */
export const header = (page: Page, indicator: string): Locator =>
  page.locator(`main th[data-indicator="${indicator}"]`);

/** The button that explains an indicator: under its header, and no part of it. */
export const explanation = (page: Page, indicator: string): Locator =>
  page.locator(`main thead td[data-indicator="${indicator}"]`).getByRole('button');

export const sortButton = (page: Page, indicator: string): Locator =>
  header(page, indicator).getByRole('button').first();

/** The first number in a text as the announcement prints it, without spaces: "29301", "0,86". */
export const firstNumber = (text: string): string =>
  (/(?:\d{1,3}(?:\s\d{3}(?!\d))+|\d+)(?:,\d+)?/.exec(text)?.[0] ?? 'none').replace(/\s/g, '');

/** Codes of the areas in the order in which the table shows them, from the attribute of each row's first figure. */
export async function shownCounties(page: Page): Promise<string[]> {
  return page
    .locator('main table tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('td')?.dataset['area'] ?? 'none'));
}

/** Every figure on the page by area and indicator, as the first number of its cell. */
export async function shownFigures(page: Page): Promise<Record<string, string>> {
  const cells = await page
    .locator('td[data-area][data-indicator]')
    .evaluateAll((all) =>
      all.map(
        (td) => [`${td.getAttribute('data-area')} ${td.getAttribute('data-indicator')}`, td.textContent] as const,
      ),
    );
  return Object.fromEntries(cells.map(([key, text]) => [key, firstNumber(text)]));
}

/** Presses Tab until the element has the focus; fails when the page has no such stop. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error('the keyboard does not reach the element');
}

/** The address' query as an object. To be polled: the address follows once the answer to a choice is painted. */
export const query = (page: Page): Record<string, string> =>
  Object.fromEntries(new URL(page.url()).searchParams.entries());

/** Holds back the scripts that meet a pattern, as a slow line does, until what it returns is called. */
export async function holdScripts(page: Page, pattern: string): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(pattern, async (route) => {
    await held;
    await route.fallback();
  });
  return () => letGo();
}
