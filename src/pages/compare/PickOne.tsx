import { useState } from 'react';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import css from './PickOne.module.css';

type Props = {
  readonly label: string;
  /** What stands there before anything is picked. */
  readonly hint: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onPick: (value: string) => void;
};

/** A list to pick from with its own button: arrow keys can look through it without choosing anything yet. */
export function PickOne({ label, hint, options, onPick }: Props) {
  const { t } = useI18n();
  const [value, setValue] = useState('');
  // The counties of a later division are others: what is no longer there is not picked.
  const picked = options.some((option) => option.value === value) ? value : '';
  return (
    <div className={css.pick}>
      <SelectField label={label} value={picked} onChange={setValue}>
        <option value="">{hint}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </SelectField>
      <button
        type="button"
        className="plain"
        aria-disabled={picked === '' || undefined}
        aria-label={t('compare.pick.label', { list: label })}
        onClick={() => picked !== '' && onPick(picked)}
      >
        {t('compare.pick')}
      </button>
    </div>
  );
}
