import { useMemo } from 'react';
import type { Grant } from '../../domain/grant';
import { useI18n } from '../../i18n/I18nContext';
import { ExternalLink } from '../../ui/ExternalLink';
import { viewChanges } from '../../view/changes';
import type { ChangeView, SideView } from '../../view/changes';

type Props = { readonly before: Grant; readonly after: Grant };

/** What changed from the announcement before: made from the two texts, not written by hand. */
export function Changes({ before, after }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { fields, unchanged } = useMemo(() => viewChanges(before, after, i18n), [before, after, i18n]);
  return (
    <>
      <p>{t('changes.made')}</p>
      {fields.length === 0 && <p>{t('changes.none')}</p>}
      {fields.map(({ field, label, changes }) => (
        <section key={field} className="change" data-field={field}>
          <h3>{label}</h3>
          {changes.map((change) => (
            <Change key={change.key} change={change} years={[before.year, after.year]} />
          ))}
        </section>
      ))}
      {unchanged.length > 0 && (
        <p>{t('changes.unchanged', { fields: i18n.list(unchanged.map((name) => t('quote', { text: name }))) })}</p>
      )}
    </>
  );
}

type ChangeProps = { readonly change: ChangeView; readonly years: readonly [number, number] };

function Change({ change: { kind, name, before, after }, years: [then, now] }: ChangeProps) {
  const { t } = useI18n();
  return (
    <div className="change-sides" data-change={kind}>
      <p className="change-kind">
        <b>{t(`changes.${kind}`)}</b>
        {name !== undefined && ` ${t('quote', { text: name })}`}
      </p>
      {before && <Side year={then} side={before} />}
      {after && <Side year={now} side={after} />}
    </div>
  );
}

function Side({ year, side: { runs, url } }: { readonly year: number; readonly side: SideView }) {
  return (
    <div>
      <b>{year}</b>
      {url === undefined ? (
        <p>
          {runs.map(({ kind, text }, i) => {
            if (kind === 'removed') return <del key={i}>{text}</del>;
            return kind === 'added' ? <ins key={i}>{text}</ins> : text;
          })}
        </p>
      ) : (
        <p>
          <ExternalLink url={url}>{url}</ExternalLink>
        </p>
      )}
    </div>
  );
}
