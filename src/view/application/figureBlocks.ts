import { isUnsourced } from '../../domain/draftChecks.ts';
import { isFilled } from '../../domain/application.ts';
import type { Draft } from '../../domain/application.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import { missingThemes } from '../missingThemes.ts';
import { cleanText, heading, paragraph } from './blocks.ts';
import type { Block } from './blocks.ts';
import { areaOf, chosenAreas, grantOf, tableYearText } from './context.ts';
import type { ApplicationFacts, CountyFigureValue } from './context.ts';

/** A chosen figure in full: its sentence, what it says to the area, what must be known to read it, its source. */
export function figureText({ figure, support, change }: CountyFigureValue): string {
  const { sentence, ownRate, note, source, recalculated, comparison } = figure;
  const isOurs = ownRate !== undefined || (comparison !== undefined && comparison.basis !== 'printed');
  return [sentence, change, ownRate?.sentence, support.sentence, ownRate?.note, note, isOurs ? recalculated : source]
    .flatMap((part) => (part === undefined ? [] : [/[.!?]$/.test(part) ? part : `${part}.`]))
    .join(' ');
}

/** The chosen areas with their figures, for and against alike, and what there is no figure for. */
export function areaBlocks(draft: Draft, context: ApplicationFacts): Block[] {
  const { i18n, facts } = context;
  const { t } = i18n;
  const county = areaOf(draft, facts);
  const grant = grantOf(draft, context.grants);
  const areas = chosenAreas(draft, context);
  if (areas.length === 0) return [paragraph(t('application.draft.unanswered'), 'quiet')];
  const blocks = areas.flatMap(({ priority, wording, figures }): Block[] => {
    const chosen = figures.filter(({ figure }) => draft.figures.includes(figure.indicator.id));
    return [
      heading(4, priority.title),
      paragraph(t('quote', { text: wording }), 'quote'),
      chosen.length > 0
        ? { kind: 'list', items: chosen.map(figureText) }
        : paragraph(t('application.draft.figures.none'), 'quiet'),
      ...missingThemes(priority, facts.dataset, i18n).map(({ sentence }) => paragraph(`${sentence}.`, 'quiet')),
    ];
  });
  if (
    !county ||
    !areas.some(({ figures }) => figures.some(({ figure }) => draft.figures.includes(figure.indicator.id)))
  )
    return blocks;
  const { readingRule, age, divisionLabel } = facts.dataset.table;
  return [
    ...blocks,
    paragraph(`${readingRule.lead} ${readingRule.rest} ${age}`),
    paragraph(`${t('application.figures.context')} ${divisionLabel}.`, 'quiet'),
    ...(grant.year === facts.dataset.table.announcement ? [] : [paragraph(tableYearText(grant, context), 'quiet')]),
  ];
}

/** The office's own figures as a table; one without source or year carries a mark. */
export function ownFigureBlocks({ ownFigures }: Draft, { t }: I18n): Block[] {
  const rows = ownFigures.filter(isFilled);
  if (rows.length === 0) return [paragraph(t('application.draft.unanswered'), 'quiet')];
  const mark = t('application.draft.own.mark');
  const fields = ['label', 'value', 'unit', 'year', 'source', 'comparison'] as const;
  return [
    {
      kind: 'table',
      caption: t('application.rows.ownFigures'),
      head: fields.map((field) => t(`application.cell.${field}`)),
      rows: rows.map((row) => ({
        cells: fields.map((field) => {
          const text = cleanText(row[field]);
          return field === 'label' && isUnsourced(row) ? `${text} ${mark}`.trim() : text;
        }),
      })),
      numeric: [1],
    },
    ...(rows.some(isUnsourced) ? [paragraph(t('application.draft.own.note', { mark }), 'quiet')] : []),
  ];
}
