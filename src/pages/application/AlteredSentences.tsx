import { useDeferredValue, useMemo } from 'react';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { setRemoved, useApplication, useApplicationStore, useEdit } from '../../state/application.ts';
import type { RemovedRow } from '../../state/application.ts';
import { Press } from '../../ui/Press.tsx';
import { grantOf } from '../../view/application/context.ts';
import type { ApplicationFacts } from '../../view/application/context.ts';
import { fieldId } from '../../view/application/lacks.ts';
import { alteredSentences, sentencePattern, withSentence } from '../../view/application/textChecks.ts';
import type { AlteredSentence } from '../../view/application/textChecks.ts';
import { goTo } from './steps.ts';
import { withText, writtenFields } from '../../view/application/writtenFields.ts';

type Props = {
  readonly context: ApplicationFacts;
  /** Says what was done, and has the focus: the button that was pressed is gone. */
  readonly onDone: (said: string) => void;
};

/** Under which names it is remembered, beside rows that were taken away, what was said of such sentences. */
const [keptPath, swappedPath] = ['altered.kept', 'altered.swapped'];
const none: readonly RemovedRow[] = [];

/** Sentences of the table's figures that say something else in the office's text: nothing of it is changed unasked, and all comes back. */
export function AlteredSentences({ context, onDone }: Props) {
  const { t, plural, list } = useI18n();
  const store = useApplicationStore();
  const edit = useEdit();
  const draft = useDeferredValue(useApplication((state) => state.draft));
  const kept = useApplication((state) => state.removed[keptPath]) ?? none;
  const swapped = useApplication((state) => state.removed[swappedPath]) ?? none;
  const all = useMemo(() => alteredSentences(draft, context), [draft, context]);
  const altered = all.filter(
    ({ written, right }) => !kept.some(({ row }) => row.written === written && row.right === right),
  );
  const last = swapped.at(-1);
  const isThere =
    last !== undefined &&
    writtenFields(draft, grantOf(draft, context.grants)).some(({ path, text }) =>
      swapped.some(({ at, row }) => at === last.at && row.path === path && sentencePattern(row.right ?? '').test(text)),
    );
  const keep = ({ written, right }: Pick<AlteredSentence, 'written' | 'right'>) =>
    setRemoved(store, keptPath, [...kept, { at: kept.length, row: { written, right } }]);
  const swap = ({ written, right }: AlteredSentence) => {
    const before = store.getState().draft;
    const after = withSentence(before, { written, right });
    const fields = writtenFields(after, grantOf(after, context.grants));
    const rows = writtenFields(before, grantOf(before, context.grants)).flatMap(({ path, text }, i) => {
      const now = fields[i]?.text ?? text;
      return now === text ? [] : [{ at: (last?.at ?? 0) + 1, row: { path, before: text, after: now, written, right } }];
    });
    edit(() => after);
    setRemoved(store, swappedPath, [...swapped, ...rows]);
    onDone(t('application.altered.done'));
  };
  const undo = () => {
    const rows = swapped.filter(({ at }) => at === last?.at);
    edit((now) =>
      rows.reduce((whole, { row: { path = '', before = '', after = '', written = '', right = '' } }) => {
        const field = writtenFields(whole, grantOf(whole, context.grants)).find((one) => one.path === path);
        // What has been written since then stays.
        return field
          ? withText(
              whole,
              path,
              field.text === after ? before : field.text.replace(sentencePattern(right), () => written),
            )
          : whole;
      }, now),
    );
    setRemoved(store, swappedPath, swapped.slice(0, -rows.length));
    // Whoever asks for it back is not asked again.
    const { written = '', right = '' } = last?.row ?? {};
    keep({ written, right });
    onDone(t('application.altered.undone'));
  };
  return (
    <>
      {isThere && <Press onClick={undo}>{t('application.altered.undo')}</Press>}
      {altered.length > 0 && (
        <div className="ask-first" data-altered>
          <p>{plural('application.altered', altered.length)}</p>
          <ul>
            {altered.map((sentence, i) => {
              const { written, right, fields } = sentence;
              const names = fields.map(({ name }) => t('quote', { text: name }));
              return (
                <li key={i}>
                  <p>{t('application.altered.of', { fields: list(names), written, right })}</p>
                  <div className="presses">
                    <Press onClick={() => swap(sentence)}>{t('application.altered.mend')}</Press>
                    <Press
                      onClick={() => {
                        keep(sentence);
                        onDone(t('application.altered.kept'));
                      }}
                    >
                      {t('application.altered.keep')}
                    </Press>
                    {fields.map(({ path }, at) => (
                      <a
                        key={path}
                        href={`#${fieldId(path)}`}
                        onClick={(event) => goTo(event, path, sentencePattern(written))}
                      >
                        {fields.length === 1
                          ? t('application.altered.go')
                          : t('application.altered.goTo', { field: names[at] ?? '' })}
                      </a>
                    ))}
                  </div>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </>
  );
}
