import type { ReactNode } from 'react';
import { I18nProvider } from '../../src/i18n/I18nContext.tsx';
import { nb } from './nb.ts';

/** A page or a part of one with what the site gives to all of them. */
export const inSite = (page: ReactNode) => <I18nProvider value={nb}>{page}</I18nProvider>;
