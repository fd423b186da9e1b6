// @vitest-environment jsdom
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageBoundary } from '../../src/app/PageBoundary.tsx';
import { createLastResort } from '../../src/app/lastResort.ts';
import { I18nProvider } from '../../src/i18n/I18nContext.tsx';
import { DraftKeeperProvider, makeDraftKeeper } from '../../src/state/draftKeeper.ts';
import type { DraftKeeper } from '../../src/state/draftKeeper.ts';
import { nb } from '../support/nb.ts';

// A component that is made to throw: on the server never, in the browser when it is told to.

let throwing: 'never' | 'page' | 'frame';
const Thrower = ({ at }: { readonly at: 'page' | 'frame' }) => {
  if (throwing === at) throw new Error(`${at} throws`);
  return <p>{at} whole</p>;
};
// Not by act, which throws what React hands to onUncaughtError.
const drawn = () => new Promise((resolve) => setTimeout(resolve, 50));
const failed = vi.fn();
const reported = vi.fn();

beforeEach(() => {
  throwing = 'never';
  vi.spyOn(console, 'error').mockImplementation(reported);
  window.addEventListener('site:failed', failed);
});
afterEach(() => {
  document.body.replaceChildren();
  window.removeEventListener('site:failed', failed);
  vi.restoreAllMocks();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

/** A site of a frame and a page, hydrated from its HTML. */
async function open(keeper?: DraftKeeper) {
  let isHydrating = true;
  const letGo = vi.fn();
  const site = (
    <I18nProvider value={nb}>
      <DraftKeeperProvider value={keeper}>
        <header>
          <Thrower at="frame" />
        </header>
        <main>
          <PageBoundary isHydrating={() => isHydrating}>
            <Thrower at="page" />
          </PageBoundary>
        </main>
      </DraftKeeperProvider>
    </I18nProvider>
  );
  const wanted = throwing;
  throwing = 'never';
  const html = renderToString(site);
  throwing = wanted;
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.append(root);
  const { keep, onUncaughtError } = createLastResort({ root, letGo, save: () => keeper?.save });
  const draw = hydrateRoot(root, site, {
    onUncaughtError,
    onCaughtError: () => undefined,
    onRecoverableError: () => undefined,
  });
  await drawn();
  isHydrating = false;
  if (failed.mock.calls.length === 0) keep();
  // A new element each time, or nothing would be drawn.
  const redraw = () => {
    draw.render(<div key="again">{site}</div>);
    return drawn();
  };
  return { root, html, letGo, redraw };
}

const kept = (isUnsaved: boolean, save: () => void): DraftKeeper => ({
  ...makeDraftKeeper(),
  kept: () => ({ getState: () => ({ isUnsaved }) }) as unknown as ReturnType<DraftKeeper['kept']>,
  save,
});

describe('a page that throws once the site is hydrated', () => {
  it('says what happened within the frame, with ways on', async () => {
    const { root, redraw } = await open();
    throwing = 'page';
    await redraw();
    expect(root.querySelector('header')?.textContent).toBe('frame whole');
    expect(root.querySelector('h1')?.textContent).toBe(nb.t('failed.page.heading'));
    expect(root.querySelector('[role=alert]')?.textContent).toBe(nb.t('failed.page.text'));
    const links = [...root.querySelectorAll('main a')].map((link) => link.textContent);
    expect(links).toEqual([nb.t('failed.retry'), nb.t('failed.home')]);
    expect(root.querySelector('main button')).toBeNull();
    expect(failed).not.toHaveBeenCalled();
  });

  it('offers an unsaved draft as a file', async () => {
    const save = vi.fn();
    const { root, redraw } = await open(kept(true, save));
    throwing = 'page';
    await redraw();
    const button = root.querySelector<HTMLButtonElement>('main button');
    expect(button?.textContent).toBe(nb.t('failed.page.save'));
    button?.click();
    expect(save).toHaveBeenCalledOnce();
  });
});

describe.each(['page', 'frame'] as const)('a %s that throws while hydrating', (at) => {
  it('leaves the page as it was written, says so once and lets links be the browser’s', async () => {
    throwing = at;
    const { root, html, letGo } = await open();
    expect(root.innerHTML).toBe(html);
    expect(failed).toHaveBeenCalledOnce();
    expect(letGo).toHaveBeenCalledOnce();
    expect(reported).toHaveBeenCalledWith(expect.objectContaining({ message: `${at} throws` }));
  });
});

describe('a frame that throws later', () => {
  it('leaves the page as it stood, and the draft can be saved', async () => {
    const button = document.createElement('button');
    button.hidden = true;
    button.dataset['save'] = '';
    document.body.append(button);
    const save = vi.fn();
    const { root, html, redraw } = await open(kept(true, save));
    throwing = 'frame';
    await redraw();
    expect(root.innerHTML).toBe(html);
    expect(failed).toHaveBeenCalledOnce();
    expect(button.hidden).toBe(false);
    button.click();
    expect(save).toHaveBeenCalledOnce();
    // The browser asks before it is left.
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
  });
});
