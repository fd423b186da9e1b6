import type { Grant } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';

type Props = { readonly grant: Grant; readonly items: Grant['notFunded']['items'] };

/** Why the grant is not given, in the announcement's words, and what to do instead. */
export function Stop({ grant, items }: Props) {
  const { t } = useI18n();
  const { intro } = grant.notFunded;
  return (
    <div className="stop">
      {items.map(({ id, wording, advice }) => (
        <div key={id}>
          <p>
            <b>{t('application.stopped.wording', { intro, wording })}</b>
          </p>
          <p>{advice}</p>
        </div>
      ))}
    </div>
  );
}
