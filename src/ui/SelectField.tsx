import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './field.module.css';

type Props = {
  readonly label: string;
  /** "" for the first option, which stands for no choice. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly className?: string | undefined;
  /** The options. */
  readonly children: ReactNode;
};

/** One of several, by the browser's own list. Aksel's Select is three times all the rest of a first view's choices. */
export function SelectField({ label, value, onChange, className, children }: Props) {
  const id = useId();
  return (
    <div className={`${styles['field']} ${className ?? ''}`}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {children}
      </select>
    </div>
  );
}
