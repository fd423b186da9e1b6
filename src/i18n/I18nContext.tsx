import { createContext, useContext } from 'react';
import type { I18n } from './createI18n.ts';

const I18nContext = createContext<I18n | undefined>(undefined);

/** Hands the message layer to every component below. */
export const I18nProvider = I18nContext.Provider;

export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('useI18n outside I18nProvider');
  return i18n;
}
