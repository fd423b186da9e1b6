import type { Draft } from '../../domain/application.ts';
import { figureText as printFigure } from '../map.ts';
import { slugOf } from '../places.ts';
import type { TableBlock } from './blocks.ts';
import { areaOf, chosenAreas, grantOf } from './context.ts';
import type { ApplicationFacts, CountyFigureValue } from './context.ts';
import { usedFigures } from './figureBlocks.ts';

/** The figures that are chosen with their areas, each once, in the order of the table. */
export function chosenFigures(
  draft: Pick<Draft, 'area' | 'areas' | 'figures' | 'grant'>,
  context: ApplicationFacts,
): CountyFigureValue[] {
  const all = chosenAreas(draft, context).flatMap(({ figures }) => figures);
  return context.facts.dataset.indicators.flatMap(({ id }) => {
    const found = draft.figures.includes(id) ? all.find(({ figure }) => figure.indicator.id === id) : undefined;
    return found ? [found] : [];
  });
}

/** The figures of the one-page summary as a table; none before any is chosen. */
export function sheetTable(draft: Draft, context: ApplicationFacts): TableBlock | undefined {
  const { i18n, facts } = context;
  const county = areaOf(draft, facts);
  const figures = usedFigures(draft, context);
  if (!county || figures.length === 0) return undefined;
  return {
    kind: 'table',
    caption: i18n.t('application.sheet.figures', { area: county.name }),
    head: (['figure', 'value', 'country', 'place', 'period'] as const).map((column) =>
      i18n.t(`application.sheet.${column}`),
    ),
    rows: figures.map(({ figure }) => ({
      cells: [
        figure.label,
        printFigure(figure.cell),
        printFigure(figure.country),
        figure.rank ?? figure.cell.note ?? '',
        figure.period,
      ],
    })),
    numeric: [1, 2],
  };
}

/** What stands under the figures: reading rule, how old they are, sources. */
export function sheetNotes(draft: Draft, { facts, grants, i18n }: ApplicationFacts): string[] {
  const { readingRule, age, sources, divisionLabel } = facts.dataset.table;
  const grant = grantOf(draft, grants);
  return [
    `${readingRule.lead} ${readingRule.rest}`,
    `${age} ${divisionLabel}.`,
    sources,
    i18n.t('application.draft.for', { grant: grant.title, year: grant.year }),
  ];
}

/**
 * A file's name without its ending: the year of the announcement, and the office as an address would have it; before that
 * is written its municipality or county.
 */
export function fileName(draft: Draft, { facts, i18n: { t } }: ApplicationFacts, kind: 'draft' | 'report' = 'draft') {
  const { grant, texts } = draft;
  const name = t(kind === 'draft' ? 'application.take.fileName' : 'application.report.fileName', { year: grant });
  const slugs = [texts.office, texts.municipality, areaOf(draft, facts)?.name ?? ''].map(slugOf);
  const place = slugs
    .find((slug) => slug !== '')
    ?.slice(0, 40)
    .replace(/-$/, '');
  return place === undefined ? name : `${name}-${place}`;
}
