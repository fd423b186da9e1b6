import type { GrantLink } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { ExternalLink } from '../../ui/ExternalLink.tsx';
import { viewLink } from '../../view/announcement.ts';

/** A link that the announcement has; where it was mended, the page says once for all what was printed. */
export function SourceLink({ link }: { readonly link: GrantLink }) {
  const { text, url } = viewLink(link, useI18n());
  return <ExternalLink url={url}>{text}</ExternalLink>;
}
