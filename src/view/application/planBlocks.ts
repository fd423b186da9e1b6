import { isFilled } from '../../domain/application.ts';
import type { Draft, Row } from '../../domain/application.ts';
import { endsBeyond, readSpan } from '../../domain/draftNumbers.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import { cleanText, heading, paragraph, placeholder } from './blocks.ts';
import type { Block, Placeholder, Words } from './blocks.ts';
import type { Notes } from './notes.ts';
import { isShort } from './shortText.ts';
import { benefitFields } from './writtenFields.ts';

// Benefits and activities: what is to come of the measure, and when it is done.

/** Each benefit with what it answers, where one stands now, what one aims at and how it is followed up. */
export function benefitBlocks(
  { benefits }: Draft,
  said: (section: 'benefits', claim: string | undefined) => Block,
  notes: Notes,
  i18n: I18n,
): Block[] {
  const { t } = i18n;
  const rows = benefits.filter(isFilled);
  if (rows.length === 0)
    return [said('benefits', undefined), paragraph([placeholder(t('application.placeholder.benefits'))])];
  const first = cleanText(rows[0]?.benefit ?? '');
  return [
    said('benefits', rows.length === 1 && isShort(first) ? first : undefined),
    ...rows.flatMap((row, i): Block[] => [
      ...(rows.length > 1 ? [heading(3, t('application.row.benefits', { number: i + 1 }))] : []),
      {
        kind: 'facts',
        items: benefitFields.map((field) => ({
          term: t(`application.fact.${field}`),
          words:
            row[field].trim() === '' ? [placeholder(t(`application.placeholder.${field}`))] : notes.within(row[field]),
        })),
      },
    ]),
  ];
}

/** From which month to which the activities last; none while one goes on after the years that are applied for. */
export function spanClaim(draft: Draft, { t }: I18n): string | undefined {
  const { activities } = draft;
  const spans = activities.flatMap((row) => readSpan(row) ?? []);
  if (spans.length === 0 || activities.some((row) => endsBeyond(draft, row))) return undefined;
  const [from, to] = [Math.min(...spans.map((span) => span.from)), Math.max(...spans.map((span) => span.to))];
  return from === to ? t('application.claim.month', { from }) : t('application.claim.months', { from, to });
}

/** In place of an activity's time: that it is to be said, or what was typed and cannot be read. */
export function timeWanted({ from, to }: Row<'activities'>, { t }: I18n): Placeholder {
  const [start, end] = [cleanText(from), cleanText(to)];
  const isTyped = start !== '' || end !== '';
  return placeholder(
    isTyped
      ? t('application.placeholder.timeWrong', { from: start || '…', to: end || '…' })
      : t('application.placeholder.time'),
  );
}

/** What is done when, as a list and as a picture. */
export function activityBlocks({ activities, texts }: Draft, numbered: () => number, i18n: I18n): Block[] {
  const { t } = i18n;
  const rows = activities.filter(isFilled);
  const start = cleanText(texts.start);
  const begins: Block[] =
    start === '' ? [] : [{ kind: 'facts', items: [{ term: t('application.heading.start'), words: start }] }];
  if (rows.length === 0) return [...begins, paragraph([placeholder(t('application.placeholder.activities'))])];
  const items = rows.map((row) => {
    const span = readSpan(row);
    const activity = cleanText(row.activity);
    const time = span && t(`application.draft.${span.from === span.to ? 'month' : 'months'}`, span);
    return { span, activity, time, timeWanted: timeWanted(row, i18n) };
  });
  return [
    ...begins,
    {
      kind: 'list',
      items: items.map(({ activity, time, timeWanted }): Words => {
        if (activity !== '' && time !== undefined) return t('application.draft.activity', { time, activity });
        const what = activity || placeholder(t('application.placeholder.activity'));
        return [time ?? timeWanted, ': ', what];
      }),
    },
    ...(items.some(({ span }) => span !== undefined)
      ? [
          {
            kind: 'picture' as const,
            drawing: {
              kind: 'timeline' as const,
              items: items.map(({ activity, span }) => ({ text: activity, span })),
              monthName: t('application.timeline.month'),
            },
            alt: t('application.timeline.alt', {
              items: items
                .flatMap(({ activity, time }) => (time === undefined ? [] : [`${time}: ${activity}`]))
                .join('. '),
            }),
            caption: t('application.timeline.caption', { number: numbered() }),
          },
        ]
      : []),
  ];
}
