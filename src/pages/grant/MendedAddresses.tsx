import type { Grant } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { viewLink } from '../../view/announcement.ts';

/** The addresses that the announcement prints in a form that leads nowhere, as it prints them: said once for all of them. */
export function MendedAddresses({ grant: { encouragements, strategies, howToApply } }: { readonly grant: Grant }) {
  const i18n = useI18n();
  const links = [...encouragements.items, ...strategies.items, howToApply].flatMap(({ link }) => link ?? []);
  const mended = links.map((link) => viewLink(link, i18n)).filter(({ printed }) => printed !== undefined);
  if (mended.length === 0) return null;
  return (
    <details className="unfolds" data-part="mended">
      <summary>{i18n.plural('announcement.mended', mended.length)}</summary>
      <ul className="own-words">
        {mended.map(({ text, printed = '' }) => (
          <li key={printed}>{i18n.t('announcement.mendedAs', { text, address: printed })}</li>
        ))}
      </ul>
    </details>
  );
}
