import type { Draft } from '../../domain/application.ts';
import { missingThemes } from '../missingThemes.ts';
import { appendix, heading, paragraph } from './blocks.ts';
import type { Block } from './blocks.ts';
import { chosenAreas, grantOf, tableYearText } from './context.ts';
import type { ApplicationFacts, CountyFigureValue } from './context.ts';
import type { UsedFigure } from './figureBlocks.ts';
import { inOwnVoice } from './ownVoice.ts';

/** The appendix on the figures: how they must be read, what each says to the areas, and what there is none for. */
export function aboutBlocks(draft: Draft, used: readonly UsedFigure[], context: ApplicationFacts): Block[] {
  const { i18n, facts } = context;
  const { t } = i18n;
  const { table } = facts.dataset;
  const grant = grantOf(draft, context.grants);
  const { lead, rest } = table.readingRule;
  const usedIds = new Set(used.map(({ figure }) => figure.indicator.id));
  const areas = chosenAreas(draft, context).flatMap(({ priority, wording, figures }): Block[] => {
    const chosen = figures.filter(({ figure }) => usedIds.has(figure.indicator.id));
    const missing = missingThemes(priority, facts.dataset, i18n).map(({ sentence }) => `${sentence}.`);
    const items = [...chosen.map((value) => readingText(value, context)), ...missing];
    return [
      heading(3, priority.title),
      paragraph(t('quote', { text: wording }), 'quote'),
      ...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
    ];
  });
  const notes = used.flatMap(({ figure: { indicator } }) => {
    const { label, countingNote: note } = indicator;
    return note === undefined ? [] : [t('application.about.note', { label, note: inOwnVoice(note, i18n) })];
  });
  // How a table must be read that nothing is taken from is nothing to the application.
  const reading = [
    paragraph(`${lead} ${rest}`),
    paragraph(
      [
        // Each figure's source and year stand in its footnote; of figures that are not used nothing is said.
        t('application.about.division', { division: table.divisionLabel }),
        ...(grant.year === table.announcement ? [] : [tableYearText(grant, context)]),
      ].join(' '),
    ),
  ];
  const blocks = [
    ...(used.length > 0 ? reading : []),
    ...areas,
    ...(notes.length > 0 ? [heading(3, t('application.about.notes')), { kind: 'list', items: notes } as const] : []),
  ];
  return blocks.length > 0 ? [appendix(t('application.about.heading'), i18n), ...blocks] : [];
}

/** "Andel …: 1,42 ganger landets. …": how far a figure is from the country's, and why it is held up against the area. */
function readingText({ figure, support, reading }: CountyFigureValue, { i18n }: ApplicationFacts): string {
  const { t } = i18n;
  const { comparison, ownRate, label } = figure;
  if (!comparison) return t('application.about.reading', { label, reading: reading.reason });
  const ratio = t(`application.about.${support.support === 'against' ? 'against' : 'ratio'}`, {
    ratio: comparison.ratioText + (comparison.basis === 'ownRate' && ownRate ? t('list.comma') + ownRate.label : ''),
    reason: reading.reason,
  });
  return t('application.about.reading', { label, reading: ratio });
}
