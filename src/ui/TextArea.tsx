import type { ChangeEvent, ReactNode } from 'react';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: string;
  readonly rows?: number;
  readonly onChange: (text: string) => void;
  /** What stands right after the field. */
  readonly children?: ReactNode;
};

/** Id of the field's name. */
export const labelId = (id: string): string => `${id}-navn`;

/** Room for a longer text that grows with it. Aksel's own sizes itself by style attributes, which the CSP forbids. */
export function TextArea({ id, label, help, value, rows = 3, onChange, children }: Props) {
  const helpId = `${id}-om`;
  return (
    <div className="aksel-form-field aksel-form-field--medium text-area">
      <label className="aksel-form-field__label aksel-label" id={labelId(id)} htmlFor={id}>
        {label}
      </label>
      {help && (
        <div className="aksel-form-field__description aksel-body-short" id={helpId}>
          {help}
        </div>
      )}
      <textarea
        id={id}
        className="aksel-textarea__input aksel-body-short aksel-body-short--medium"
        rows={rows}
        aria-describedby={help ? helpId : undefined}
        value={value}
        onChange={({ target }: ChangeEvent<HTMLTextAreaElement>) => onChange(target.value)}
      />
      {children}
    </div>
  );
}
