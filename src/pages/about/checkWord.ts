import type { MessageKey } from '../../i18n/messages.ts';

/** What a check came to, as a word; none: there was nothing to hold the figures against. */
export function checkWord(isFine: boolean | undefined): MessageKey {
  if (isFine === undefined) return 'about.checks.open';
  return isFine ? 'about.checks.fine' : 'about.checks.wrong';
}
