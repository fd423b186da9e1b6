import { useMemo } from 'react';
import type { Grant } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { ExternalLink } from '../../ui/ExternalLink.tsx';
import { viewChanges } from '../../view/changes.ts';
import type { ChangeView, FieldChanges, SideView } from '../../view/changes.ts';
import { Unbroken } from '../../ui/Unbroken.tsx';

type Props = { readonly before: Grant; readonly after: Grant };

/** What changed from the announcement before: made from the two texts, not written by hand. What asks for something else than before comes first. */
export function Changes({ before, after }: Props) {
  const i18n = useI18n();
  const { t, plural, list } = i18n;
  const { fields, unchanged } = useMemo(() => viewChanges(before, after, i18n), [before, after, i18n]);
  const years = [before.year, after.year] as const;
  const wording = fields.filter(({ isWording }) => isWording);
  return (
    <>
      <p>{t('changes.made')}</p>
      {fields.length === 0 && <p>{t('changes.none')}</p>}
      <Fields fields={fields.filter(({ isWording }) => !isWording)} years={years} />
      {wording.length > 0 && (
        <details className="unfolds" data-part="wording-changes">
          <summary>{plural('changes.wording', wording.length)}</summary>
          <Fields fields={wording} years={years} />
        </details>
      )}
      {unchanged.length > 0 && (
        <details className="unfolds" data-part="unchanged">
          <summary>{plural('changes.same', unchanged.length)}</summary>
          <p>{t('changes.unchanged', { fields: list(unchanged.map((name) => t('quote', { text: name }))) })}</p>
        </details>
      )}
    </>
  );
}

type FieldsProps = { readonly fields: readonly FieldChanges[]; readonly years: readonly [number, number] };

const Fields = ({ fields, years }: FieldsProps) =>
  fields.map(({ field, label, changes }) => (
    <section key={field} className="change" data-field={field}>
      <h3>{label}</h3>
      <div>
        {changes.map((change) => (
          <Change key={change.key} change={change} years={years} />
        ))}
      </div>
    </section>
  ));

type ChangeProps = { readonly change: ChangeView; readonly years: readonly [number, number] };

function Change({ change: { kind, name, before, after }, years: [then, now] }: ChangeProps) {
  const { t } = useI18n();
  const single = before && after ? undefined : (after ?? before);
  return (
    <div data-change={kind}>
      {(single ?? name) !== undefined && (
        <p>
          {single && `${t(after ? 'changes.added' : 'changes.removed')}: `}
          {name !== undefined && `${t('quote', { text: name })} `}
          {single && <Side side={single} />}
        </p>
      )}
      {before && after && (
        <div className="change-sides">
          <p>
            <b>{then}</b> <Side side={before} />
          </p>
          <p>
            <b>{now}</b> <Side side={after} />
          </p>
        </div>
      )}
    </div>
  );
}

function Side({ side: { runs, url } }: { readonly side: SideView }) {
  if (url !== undefined) return <ExternalLink url={url}>{runs.map(({ text }) => text).join('')}</ExternalLink>;
  return runs.map(({ kind, text }, i) => {
    if (kind === 'removed') return <del key={i}>{text}</del>;
    return kind === 'added' ? <ins key={i}>{text}</ins> : <Unbroken key={i} text={text} />;
  });
}
