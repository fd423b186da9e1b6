import { useEffect, useId, useState } from 'react';
import { useI18n } from '../i18n/I18nContext.tsx';
import { chooseTheme, readTheme } from '../state/theme.ts';
import type { ThemeChoice as Choice } from '../state/theme.ts';
import { Icon } from '../ui/Icon.tsx';
import { Segments } from '../ui/Segments.tsx';
import css from './Layout.module.css';

const panelId = 'utseende';

/** Light or dark: behind a quiet button on a desk, in the menu on a phone. */
export function ThemeChoice() {
  const { t } = useI18n();
  const checkId = useId();
  // As the page was written; what was chosen earlier is shown by the stylesheet already.
  const [choice, setChoice] = useState<Choice>({ theme: undefined, isKept: false });
  // oxlint-disable-next-line react/set-state-in-effect
  useEffect(() => setChoice(readTheme()), []);
  const choose = (change: Partial<Choice>) => {
    const next = { ...choice, ...change };
    setChoice(next);
    chooseTheme(next);
  };
  const { theme, isKept } = choice;
  return (
    <div className={`${css.theme} needs-script`}>
      <button type="button" className={css.themeButton} popoverTarget={panelId}>
        <Icon name={theme === 'dark' ? 'moon' : 'sun'} size={20} />
        {theme && <span className="visually-hidden">{t('theme.label')}: </span>}
        <span className={css.themeWord}>{t(`theme.${theme ?? 'label'}`)}</span>
      </button>
      <div id={panelId} popover="auto" className={css.themePanel}>
        <Segments
          label={t('theme.label')}
          options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`theme.${value}`) }))}
          value={theme ?? 'system'}
          onChange={(value) => choose(value === 'system' ? { theme: undefined, isKept: false } : { theme: value })}
        />
        <label className={css.keep} htmlFor={checkId}>
          <input
            id={checkId}
            type="checkbox"
            checked={isKept}
            disabled={theme === undefined}
            onChange={({ target }) => choose({ isKept: target.checked })}
          />
          {t('theme.keep')}
        </label>
      </div>
    </div>
  );
}
