import type { Draft } from '../../domain/application.ts';
import type { Grant } from '../../domain/grant.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import { appendix, cleanText, heading, paragraph, placeholder } from './blocks.ts';
import type { Block, Words } from './blocks.ts';
import type { Notes } from './notes.ts';

/** The appendix with the answers to what the announcement itself asks, in its own words. */
export function announcementBlocks(draft: Draft, grant: Grant, notes: Notes, i18n: I18n): Block[] {
  const { t } = i18n;
  return [
    appendix(t('application.answers.heading'), i18n),
    heading(3, grant.notFunded.intro),
    { kind: 'list', items: exclusionAnswers(draft, grant, i18n) },
    heading(3, t('application.draft.encouragements')),
    ...encouragementBlocks(draft, grant, notes, i18n),
    ...strategyBlocks(draft, grant, notes, i18n),
    ...questionBlocks(draft, grant, notes, i18n),
    ...interestBlocks(draft, grant, i18n),
  ];
}

/** Each question on exclusions with its answer, for the one who writes. */
function exclusionAnswers(draft: Draft, { notFunded }: Grant, i18n: I18n): Words[] {
  return notFunded.items.map(({ id, question }) => answered(question, draft.exclusions[id], i18n));
}

function answered(question: string, given: 'yes' | 'no' | undefined, { t }: I18n): Words {
  return given === undefined
    ? [`${question} `, placeholder(t('application.placeholder.answer'))]
    : t('application.draft.answer', { question, answer: t(`application.${given}`) });
}

function encouragementBlocks({ encouragements }: Draft, grant: Grant, notes: Notes, { t }: I18n): Block[] {
  const met = grant.encouragements.items.flatMap(({ id, wording }): Words[] => {
    const how = encouragements[id];
    if (how === undefined) return [];
    const said = cleanText(how) === '' ? [placeholder(t('application.placeholder.how'))] : notes.within(how);
    return [[`${t('quote', { text: wording })} `, ...(typeof said === 'string' ? [said] : said)]];
  });
  return met.length === 0
    ? [paragraph([placeholder(t('application.placeholder.encouragements'))])]
    : [{ kind: 'list', items: met }];
}

function strategyBlocks(draft: Draft, grant: Grant, notes: Notes, { t }: I18n): Block[] {
  const chosen = grant.strategies.items.filter(({ id }) => draft.strategies.includes(id));
  const links = draft.texts.strategyLinks.trim();
  if (chosen.length === 0 && links === '') return [];
  return [
    heading(3, t('application.draft.strategies')),
    ...(chosen.length > 0 ? [{ kind: 'list' as const, items: chosen.map(({ wording }) => wording) }] : []),
    ...(links === '' ? [] : [paragraph(notes.within(links))]),
  ];
}

function questionBlocks({ questions }: Draft, grant: Grant, notes: Notes, { t }: I18n): Block[] {
  return grant.questions.flatMap(({ id, wording }) => {
    const given = cleanText(questions[id] ?? '');
    return [
      heading(3, wording),
      paragraph(given === '' ? [placeholder(t('application.placeholder.answer'))] : notes.within(given)),
    ];
  });
}

function interestBlocks({ interests }: Draft, { wishes }: Grant, i18n: I18n): Block[] {
  if (wishes.interests.length === 0) return [];
  const items = wishes.interests.map(({ id, question }) => answered(question, interests[id], i18n));
  return [heading(3, i18n.t('application.interests.heading')), { kind: 'list', items }];
}
