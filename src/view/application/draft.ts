import { isFilled } from '../../domain/application.ts';
import type { Draft, TextField } from '../../domain/application.ts';
import { stoppedBy } from '../../domain/draftChecks.ts';
import { readSpan } from '../../domain/draftNumbers.ts';
import type { Grant } from '../../domain/grant.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import { cleanText, heading, paragraph } from './blocks.ts';
import type { Block, DocumentView, Fact } from './blocks.ts';
import { budgetBlocks, budgetOf } from './budgetBlocks.ts';
import { areaOf, grantOf, isOver } from './context.ts';
import type { ApplicationFacts } from './context.ts';
import { areaBlocks, ownFigureBlocks } from './figureBlocks.ts';

/** The whole draft as it would be sent: generated sentences, the office's own text, the budget. */
export function viewDraft(draft: Draft, context: ApplicationFacts): DocumentView {
  const { i18n, facts, grants } = context;
  const { t } = i18n;
  const grant = grantOf(draft, grants);
  const county = areaOf(draft, facts);
  const step = (name: 'challenge' | 'measure' | 'learning' | 'budget') => heading(2, t(`application.step.${name}`));
  const answer = (field: TextField) => answerBlocks(field, draft, i18n);
  const blocks: Block[] = [
    paragraph(t('application.draft.for', { grant: grant.title, year: grant.year }), 'quiet'),
    { kind: 'facts', items: who(draft, context) },
    ...stopBlocks(draft, grant, i18n),
    heading(2, t('application.draft.exclusions')),
    { kind: 'list', items: exclusionAnswers(draft, grant, i18n) },
    step('challenge'),
    heading(3, county ? t('application.draft.figures', { area: county.name }) : t('application.draft.areas')),
    ...areaBlocks(draft, context),
    heading(3, t('application.rows.ownFigures')),
    ...ownFigureBlocks(draft, i18n),
    ...answer('challenge'),
    ...answer('blindSpots'),
    step('measure'),
    ...(['targetGroup', 'people', 'involvement', 'objective'] as const).flatMap(answer),
    heading(3, t('application.rows.benefits')),
    ...benefitBlocks(draft, i18n),
    ...answer('novelty'),
    heading(3, t('application.draft.timeline')),
    ...activityBlocks(draft, i18n),
    ...answer('partners'),
    heading(3, t('application.draft.encouragements')),
    ...encouragementBlocks(draft, grant, i18n),
    ...strategyBlocks(draft, grant, i18n),
    ...(draft.texts.otherGrants.trim() === '' ? [] : answer('otherGrants')),
    ...questionBlocks(draft, grant, i18n),
    step('learning'),
    ...(['owner', 'signer'] as const).flatMap(answer),
    ...(draft.texts.anchoring.trim() === '' ? [] : answer('anchoring')),
    ...answer('knowledge'),
    ...answer('afterGrant'),
    ...interestBlocks(draft, grant, i18n),
    step('budget'),
    ...budgetBlocks(draft, grant, i18n),
    heading(2, t('application.draft.sources')),
    paragraph(facts.dataset.table.sources, 'quiet'),
    paragraph(t('application.draft.made', { site: t('site.name') }), 'quiet'),
  ];
  return { title: cleanText(draft.texts.measure) || t('application.draft.title'), blocks };
}

function who(draft: Draft, { i18n, facts, grants, today }: ApplicationFacts): Fact[] {
  const { t } = i18n;
  const grant = grantOf(draft, grants);
  const date = i18n.date(grant.deadline.date);
  const { grant: sum } = budgetOf(draft, grant);
  const text = (field: TextField): Fact => ({
    term: t(`application.text.${field}`),
    text: cleanText(draft.texts[field]) || t('application.draft.unanswered'),
  });
  return [
    text('office'),
    text('municipality'),
    { term: t('application.area'), text: areaOf(draft, facts)?.name ?? t('application.draft.unanswered') },
    { term: t('application.draft.grant'), text: t('application.grant.option', { year: grant.year }) },
    {
      term: t('application.draft.deadline'),
      text: isOver(grant, today) ? t('application.draft.deadline.passed', { date }) : date,
    },
    { term: t('application.draft.receiver'), text: grant.howToApply.receiver },
    {
      term: t('application.firstYear'),
      text:
        draft.firstYear === 1
          ? t('application.firstYear.new')
          : t('application.firstYear.later', { year: draft.firstYear }),
    },
    ...(draft.texts.start.trim() === '' ? [] : [text('start')]),
    {
      term: t('application.draft.sum'),
      text: i18n.plural('application.draft.sum.text', draft.years, { grant: i18n.number(sum, 0) }),
    },
  ];
}

/** What stops the application: the announcement's own wording, and what to do instead. */
export function stopBlocks(draft: Draft, grant: Grant, { t }: I18n): Block[] {
  const stopped = stoppedBy(draft, grant);
  if (stopped.length === 0) return [];
  const { intro } = grant.notFunded;
  return [
    paragraph(t('application.stopped.heading'), 'stop'),
    ...stopped.map(({ wording, advice }) =>
      paragraph(`${t('application.stopped.wording', { intro, wording })}. ${advice}`, 'stop'),
    ),
  ];
}

/** Each question on exclusions with its answer. */
export function exclusionAnswers(draft: Draft, { notFunded }: Grant, { t }: I18n): string[] {
  return notFunded.items.map(({ id, question }) => {
    const given = draft.exclusions[id];
    const answer = given ? t(`application.${given}`) : t('application.draft.notAnswered');
    return t('application.draft.answer', { question, answer });
  });
}

function answerBlocks(field: TextField, { texts }: Draft, { t }: I18n): Block[] {
  const text = cleanText(texts[field]);
  return [
    heading(3, t(`application.text.${field}`)),
    text === '' ? paragraph(t('application.draft.unanswered'), 'quiet') : paragraph(text),
  ];
}

function benefitBlocks({ benefits }: Draft, { t }: I18n): Block[] {
  const rows = benefits.filter(isFilled);
  if (rows.length === 0) return [paragraph(t('application.draft.unanswered'), 'quiet')];
  const fields = ['benefit', 'answers', 'baseline', 'aim', 'followUp'] as const;
  return [
    {
      kind: 'table',
      caption: t('application.rows.benefits'),
      head: fields.map((field) => t(`application.cell.${field}`)),
      rows: rows.map((row) => ({ cells: fields.map((field) => cleanText(row[field])) })),
      numeric: [],
    },
  ];
}

function activityBlocks({ activities }: Draft, { t }: I18n): Block[] {
  const rows = activities.filter(isFilled);
  if (rows.length === 0) return [paragraph(t('application.draft.unanswered'), 'quiet')];
  return [
    {
      kind: 'timeline',
      items: rows.map((row) => {
        const span = readSpan(row);
        const time = !span
          ? t('application.draft.noTime')
          : span.from === span.to
            ? t('application.draft.month', { from: span.from })
            : t('application.draft.months', span);
        return { text: t('application.draft.activity', { time, activity: cleanText(row.activity) }), span };
      }),
    },
  ];
}

function encouragementBlocks({ encouragements }: Draft, grant: Grant, { t }: I18n): Block[] {
  const met = grant.encouragements.items.flatMap(({ id, wording }) => {
    const how = encouragements[id];
    return how === undefined
      ? []
      : [t('application.draft.encouragement', { wording, how: cleanText(how) || t('application.draft.unanswered') })];
  });
  return met.length === 0 ? [paragraph(t('application.draft.unanswered'), 'quiet')] : [{ kind: 'list', items: met }];
}

function strategyBlocks(draft: Draft, grant: Grant, i18n: I18n): Block[] {
  const chosen = grant.strategies.items.filter(({ id }) => draft.strategies.includes(id));
  const hasText = draft.texts.strategyLinks.trim() !== '';
  return [
    ...(chosen.length > 0
      ? [
          heading(3, i18n.t('application.draft.strategies')),
          { kind: 'list' as const, items: chosen.map(({ wording }) => wording) },
        ]
      : []),
    ...(hasText ? answerBlocks('strategyLinks', draft, i18n) : []),
  ];
}

function questionBlocks({ questions }: Draft, grant: Grant, { t }: I18n): Block[] {
  return grant.questions.flatMap(({ id, wording }) => [
    heading(3, wording),
    paragraph(cleanText(questions[id] ?? '') || t('application.draft.unanswered')),
  ]);
}

function interestBlocks({ interests }: Draft, { wishes }: Grant, { t }: I18n): Block[] {
  if (wishes.interests.length === 0) return [];
  const items = wishes.interests.map(({ id, question }) => {
    const given = interests[id];
    const answer = given ? t(`application.${given}`) : t('application.draft.notAnswered');
    return t('application.draft.answer', { question, answer });
  });
  return [heading(3, t('application.interests.heading')), { kind: 'list', items }];
}
