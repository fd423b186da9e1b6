import { useId } from 'react';
import styles from './field.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly className?: string | undefined;
};

/** A line of text to search by. */
export function TextInput({ label, value, onChange, className }: Props) {
  const id = useId();
  return (
    <div className={`${styles['field']} ${className ?? ''}`}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="text" autoComplete="off" value={value} onChange={({ target }) => onChange(target.value)} />
    </div>
  );
}
