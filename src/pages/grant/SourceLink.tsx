import type { GrantLink } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { ExternalLink } from '../../ui/ExternalLink.tsx';
import { viewLink } from '../../view/announcement.ts';

/** A link that the announcement has, and what it printed where that leads nowhere. */
export function SourceLink({ link }: { readonly link: GrantLink }) {
  const i18n = useI18n();
  const { text, url, printed } = viewLink(link, i18n);
  return (
    <>
      <ExternalLink url={url}>{text}</ExternalLink>
      {printed !== undefined && (
        <span className="own-words">{i18n.t('announcement.link.printed', { address: printed })}</span>
      )}
    </>
  );
}
