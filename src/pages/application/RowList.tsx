import { useEffect, useRef, useState } from 'react';
import { emptyRow, isFilled, rowFields } from '../../domain/application.ts';
import type { Row, RowKind } from '../../domain/application.ts';
import { isUnsourced } from '../../domain/draftChecks.ts';
import type { FieldPath, NumberField } from '../../domain/draftNumbers.ts';
import { endsTooSoon, numberRules, wrongInFigure } from '../../domain/draftNumbers.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { setRemoved, useApplication, useApplicationStore } from '../../state/application.ts';
import { Press } from '../../ui/Press.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { fieldId } from '../../view/application/lacks.ts';
import { LineInput, NumberInput, WritingArea } from './fields.tsx';

/** A row of any kind: texts by the names that `rowFields` has for its kind. */
type AnyRow = Readonly<Record<string, string>>;

type Props = {
  readonly kind: RowKind;
  readonly path: FieldPath;
  readonly rows: readonly AnyRow[];
  readonly onChange: (rows: readonly AnyRow[]) => void;
  readonly rowTitle?: (number: number) => string;
  /** What is said of a row under its fields. */
  readonly note?: (at: number) => string | undefined;
};

type CellField = (typeof rowFields)[RowKind][number];
const isNumberField = (field: CellField): field is CellField & NumberField => field in numberRules;
const longFields = ['benefit', 'answers', 'baseline', 'aim', 'followUp', 'activity'] as const;
const isLong = (field: CellField) => longFields.some((one) => one === field);
const helped = ['comparison', 'months', 'cost'] as const;

/**
 * Rows that one can add and remove. The focus goes to what was added, and after a removal to the button that adds. What was
 * typed in a removed row is fetched back beside it, also when the step has been left or the tab loaded again in between.
 */
export function RowList({ kind, path, rows, onChange, rowTitle, note }: Props) {
  const { t } = useI18n();
  const [added, setAdded] = useState<{ readonly at: number }>();
  const [said, setSaid] = useState('');
  const store = useApplicationStore();
  const removed = useApplication((state) => state.removed[path]) ?? [];
  const last = removed.at(-1);
  const add = useRef<HTMLDivElement>(null);
  const fields: readonly CellField[] = rowFields[kind];
  const title = rowTitle ?? ((number: number) => t(`application.row.${kind}`, { number }));
  useEffect(() => {
    if (added) document.getElementById(fieldId(`${path}.${added.at}.${rowFields[kind][0]}`))?.focus();
  }, [added, path, kind]);
  const set = (at: number, field: CellField, text: string) =>
    onChange(rows.map((row, i) => (i === at ? { ...row, [field]: text } : row)));
  return (
    <div className="rows">
      {rows.map((row, at) => (
        <fieldset key={at} className="row" data-kind={kind}>
          <legend className="aksel-label">{title(at + 1)}</legend>
          <div className="row-fields">
            {fields.map((field) => {
              const shared = {
                path: `${path}.${at}.${field}`,
                label: t(`application.cell.${field}`),
                help: helpOf(field, t),
                value: row[field] ?? '',
                onChange: (text: string) => set(at, field, text),
              };
              const fault =
                kind === 'activities' && field === 'to' && endsTooSoon(row as Row<'activities'>)
                  ? 'beforeStart'
                  : undefined;
              if (isNumberField(field)) return <NumberInput key={field} field={field} fault={fault} {...shared} />;
              if (!isLong(field)) {
                const wrong =
                  kind === 'ownFigures' && wrongInFigure(row as Row<'ownFigures'>).find((one) => one === field);
                return (
                  <LineInput key={field} {...shared} wrong={wrong ? t(`application.wrong.${wrong}`) : undefined} />
                );
              }
              const Area = field === 'baseline' ? WritingArea : TextArea;
              return <Area key={field} id={fieldId(shared.path)} rows={2} {...shared} />;
            })}
          </div>
          {kind === 'ownFigures' && isUnsourced(row as Row<'ownFigures'>) && (
            <p className="row-note" data-warn="">
              {t('application.unsourced')}
            </p>
          )}
          {note?.(at) && <p className="row-note">{note(at)}</p>}
          {rows.length > 1 && (
            <Press
              variant="tertiary"
              aria-label={t('application.remove.row', { row: title(at + 1) })}
              onClick={() => {
                onChange(rows.filter((_, i) => i !== at));
                if (isFilled(row)) setRemoved(store, path, [...removed, { at, row }]);
                setSaid(t('application.removed', { row: title(at + 1) }));
                add.current?.querySelector('button')?.focus();
              }}
            >
              {t('application.remove')}
            </Press>
          )}
        </fieldset>
      ))}
      <div className="presses" ref={add}>
        <Press
          onClick={() => {
            onChange([...rows, emptyRow(kind)]);
            // Another object each time: a row may be added where one was taken away.
            setAdded({ at: rows.length });
            setSaid('');
          }}
        >
          {t(`application.add.${kind}`)}
        </Press>
        {last && (
          <Press
            onClick={() => {
              onChange(rows.toSpliced(last.at, 0, { ...emptyRow(kind), ...last.row }));
              setRemoved(store, path, removed.slice(0, -1));
              setAdded({ at: Math.min(last.at, rows.length) });
              setSaid('');
            }}
          >
            {t('application.remove.undo', { row: title(last.at + 1) })}
          </Press>
        )}
      </div>
      <p role="status" className="said">
        {said}
      </p>
    </div>
  );
}

function helpOf(field: CellField, t: ReturnType<typeof useI18n>['t']): string | undefined {
  const found = helped.find((one) => one === field);
  return found && t(`application.cell.help.${found}`);
}
