import { useId } from 'react';
import styles from './field.module.css';

type Props<Value extends string> = {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly className?: string | undefined;
};

/** One of a few, all in sight: radio buttons side by side. */
export function Segments<Value extends string>({ label, options, value, onChange, className }: Props<Value>) {
  const id = useId();
  return (
    <div className={`${styles['field']} ${className ?? ''}`} role="radiogroup" aria-labelledby={id}>
      <span id={id}>{label}</span>
      <div className={styles['segments']}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
