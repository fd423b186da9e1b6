import { StrictMode, useEffect } from 'react';
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { builtDataset } from '../dataset/built.ts';
import { builtPriorities } from '../dataset/builtPriorities.ts';
import { builtDivisions } from '../dataset/builtDivisions.ts';
import { pathsInPage } from '../dataset/geometry.ts';
import { createI18n } from '../i18n/createI18n.ts';
import { loadLocale } from '../i18n/loadLocale.ts';
import { mirrorInUrl } from '../state/selection.ts';
import { App } from './App.tsx';
import { takeEarlyInput, repeatEarlyInput } from './earlyInput.ts';
import { followLinks } from './followLinks.ts';
import type { PageData } from './pageData.ts';
import { pages } from './pages.ts';

/** Wakes a prerendered page. */
async function start(root: HTMLElement, data: PageData): Promise<void> {
  const { load, texts } = pages[data.page];
  const [locale, { Page }] = await Promise.all([loadLocale(document.documentElement.lang, texts), load()]);
  mirrorInUrl({
    counties: builtDataset.counties.map(({ code }) => code),
    indicators: builtDataset.indicators.map(({ id }) => id),
    priorities: builtPriorities.map(({ slug }) => slug),
    divisions: builtDivisions,
  });
  followLinks(data.base);
  const early = takeEarlyInput(root);
  hydrateRoot(
    root,
    <StrictMode>
      <Woken onAwake={() => repeatEarlyInput(early.splice(0))}>
        <App data={data} Page={Page} i18n={createI18n(locale)} paths={pathsInPage(root)} />
      </Woken>
    </StrictMode>,
  );
  performance.mark('hydrated');
}

/** Says when all that it holds is awake. */
function Woken({ onAwake, children }: { readonly onAwake: () => void; readonly children: ReactNode }) {
  useEffect(onAwake);
  return children;
}

const root = document.getElementById('root');
const data = document.getElementById('page-data')?.textContent;
if (root && data) void start(root, JSON.parse(data) as PageData);
