import { TextField as Field } from '@navikt/ds-react/TextField';
import { useState } from 'react';
import type { ComponentProps } from 'react';
import type { TextField } from '../../domain/application.ts';
import { wrongIn } from '../../domain/draftNumbers.ts';
import type { FieldPath, InputError, NumberField } from '../../domain/draftNumbers.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, useEdit } from '../../state/application.ts';
import { labelId, TextArea } from '../../ui/TextArea.tsx';
import { fieldId, wrongText } from '../../view/application/lacks.ts';
import { ToFigures } from './ToFigures.tsx';

/** Questions that a line is enough for. */
const short = [
  'office',
  'municipality',
  'measure',
  'people',
  'owner',
  'signer',
] as const satisfies readonly TextField[];
type ShortField = (typeof short)[number];

const isShort = (field: TextField): field is ShortField => short.some((one) => one === field);

/** A question that is answered in one text. */
export function TextAnswer({ field }: { readonly field: TextField }) {
  const { t } = useI18n();
  const value = useApplication(({ draft }) => draft.texts[field]);
  const edit = useEdit();
  const onChange = (text: string) => edit((draft) => ({ ...draft, texts: { ...draft.texts, [field]: text } }));
  const label = t(`application.text.${field}`);
  const path = `texts.${field}`;
  if (field === 'people')
    return <NumberInput path={path} field={field} label={label} value={value} onChange={onChange} />;
  if (isShort(field)) return <LineInput path={path} label={label} value={value} onChange={onChange} />;
  const isLine = field === 'start';
  const help = t(`application.help.${field}`);
  return isLine ? (
    <LineInput path={path} label={label} help={help} value={value} onChange={onChange} />
  ) : (
    <WritingArea id={fieldId(path)} label={label} help={help} value={value} onChange={onChange} />
  );
}

/** Room for a text, with the short way to the figures that can be put into it. */
export function WritingArea(props: Omit<ComponentProps<typeof TextArea>, 'children'>) {
  return (
    <TextArea {...props}>
      <ToFigures of={labelId(props.id)} />
    </TextArea>
  );
}

type AnswersProps = {
  readonly fields: readonly TextField[];
  /** Whether two stand beside each other where there is room. */
  readonly pairs?: boolean;
};

/** Questions under each other; without JavaScript only what they ask. */
export function Answers({ fields, pairs = false }: AnswersProps) {
  const { t } = useI18n();
  return (
    <>
      <div className={`needs-script fields${pairs ? ' pairs' : ''}`}>
        {fields.map((field) => (
          <TextAnswer key={field} field={field} />
        ))}
      </div>
      <Asked what={fields.map((field) => t(`application.text.${field}`))} />
    </>
  );
}

/** What is asked, where nothing can be answered: without JavaScript. */
export function Asked({ what }: { readonly what: readonly string[] }) {
  return (
    <ul className="no-script">
      {what.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

type LineProps = {
  readonly path: FieldPath;
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: string;
  readonly onChange: (text: string) => void;
};

/** How long an error waits after its field is left: a press on what lies below must not slip away under it. */
const patience = 150;

/**
 * Whether what is wrong in a field is said now: not while it is being typed for the first time, but once the field has been
 * left, where it stood there before one came, or where all is pointed out.
 */
function useLeft(isWrong: boolean) {
  const [state, setState] = useState<'untouched' | 'typing' | 'left'>('untouched');
  const isChecked = useApplication((all) => all.isChecked);
  return {
    isLeft: state !== 'typing' || isChecked,
    onType: () => {
      if (state === 'untouched' && !isWrong) setState('typing');
    },
    onBlur: () => setTimeout(() => setState('left'), patience),
  };
}

/** A field of one line; `wrong`: what is wrong with what stands in it. */
export function LineInput({
  path,
  label,
  help,
  value,
  onChange,
  wrong,
}: LineProps & { readonly wrong?: string | undefined }) {
  const { isLeft, onType, onBlur } = useLeft(wrong !== undefined);
  return (
    <Field
      id={fieldId(path)}
      label={label}
      description={help}
      autoComplete="off"
      value={value}
      error={isLeft && wrong}
      onBlur={onBlur}
      onChange={({ target }) => {
        onType();
        onChange(target.value);
      }}
    />
  );
}

/** A field for a number; `fault`: what is wrong with it beside the fields around it. What cannot be read stays as it was typed; what is wrong is said once the field is left. */
export function NumberInput({
  path,
  field,
  label,
  help,
  value,
  onChange,
  fault,
}: LineProps & { readonly field: NumberField; readonly fault?: InputError['why'] | undefined }) {
  const i18n = useI18n();
  const why = wrongIn(field, value) ?? fault;
  const { isLeft, onType, onBlur } = useLeft(why !== undefined);
  return (
    <Field
      id={fieldId(path)}
      label={label}
      description={help}
      autoComplete="off"
      inputMode="decimal"
      value={value}
      error={why && isLeft && wrongText(field, why, i18n)}
      onBlur={onBlur}
      onChange={({ target }) => {
        onType();
        onChange(target.value);
      }}
    />
  );
}
