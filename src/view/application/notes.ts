import type { IndicatorId } from '../../domain/ids.ts';
import { cleanText } from './blocks.ts';
import type { Note, Words } from './blocks.ts';
import type { CountyFigureValue } from './context.ts';
import { inOwnVoice } from './ownVoice.ts';
import { placeOf } from './quoted.ts';
import type { ApplicationFacts } from './context.ts';

/** The footnotes of a document, numbered as they are asked for: in the order of the text. */
export type Notes = {
  /** The footnote of a figure; none the second time. */
  readonly of: (figure: CountyFigureValue) => Note[];
  /** A writer's own text, with the footnote of each figure after the figure's own sentence where that stands in it. */
  readonly within: (text: string) => Words;
  readonly texts: () => readonly string[];
};

/** Makes the footnotes that name the sources of the draft's figures. */
export function createNotes(figures: readonly CountyFigureValue[], context: ApplicationFacts): Notes {
  const texts: string[] = [];
  const noted = new Set<IndicatorId>();
  const of: Notes['of'] = (value) => {
    const { id } = value.figure.indicator;
    if (noted.has(id)) return [];
    noted.add(id);
    texts.push(sourceText(value, texts.length === 0, context));
    return [{ kind: 'note', number: texts.length }];
  };
  return {
    of,
    within: (text) => {
      const clean = cleanText(text);
      const found = figures
        .flatMap((value) => {
          // Where it was put in with its source, the footnote takes that one's place.
          const place = placeOf(value.figure, clean, context.i18n);
          return place ? [{ value, ...place }] : [];
        })
        .sort((a, b) => a.end - b.end);
      const pieces = found.flatMap(({ value, end }, i) => [clean.slice(found[i - 1]?.next ?? 0, end), ...of(value)]);
      const rest = clean.slice(found.at(-1)?.next ?? 0);
      return found.length === 0 ? clean : [...pieces, ...(rest === '' ? [] : [rest])];
    },
    texts: () => texts,
  };
}

/** Source, year and division of a figure; the first one says where the rest stands. */
function sourceText({ figure }: CountyFigureValue, isFirst: boolean, { facts, i18n }: ApplicationFacts): string {
  const { t } = i18n;
  const { indicator, period, ownRate } = figure;
  const { divisionLabel } = facts.dataset.table;
  return [
    // A source that says its date itself does not say it twice.
    indicator.source.includes(period)
      ? t('application.note.source.dated', { source: indicator.source, division: divisionLabel })
      : t('application.note.source', { source: indicator.source, period, division: divisionLabel }),
    ...(ownRate?.note === undefined ? [] : [inOwnVoice(ownRate.note, i18n)]),
    ...(isFirst ? [t('application.note.more', { appendix: t('application.about.heading') })] : []),
  ].join(' ');
}
