import type { Draft } from '../../domain/application.ts';
import { cleanText } from '../../view/application/blocks.ts';
import { grantOf } from '../../view/application/context.ts';
import type { ApplicationFacts } from '../../view/application/context.ts';
import type { WordSettings } from './wordFile.ts';

/** What a Word file says of itself: whose application it is, and to what. */
export function wordSettings(
  draft: Draft,
  { grants, i18n }: ApplicationFacts,
  kind: 'draft' | 'report' = 'draft',
): WordSettings {
  const { t, language } = i18n;
  const grant = grantOf(draft, grants);
  const office = cleanText(draft.texts.office).replace(/\s+/g, ' ');
  const [before = '', between = ''] = t('application.draft.page', { page: '|', pages: '' }).split('|');
  return {
    language,
    author: office || grant.applicant,
    subject: t('application.draft.for', { grant: grant.title, year: grant.year }),
    footer: office === '' ? t(`application.${kind}.footer.noOffice`) : t(`application.${kind}.footer`, { office }),
    pages: [before.trim(), between.trim()],
  };
}
