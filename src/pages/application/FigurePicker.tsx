import { Checkbox } from '@navikt/ds-react/Checkbox';
import type { IndicatorId } from '../../domain/ids.ts';
import type { MissingTheme, PriorityArea } from '../../domain/priority.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, useEdit } from '../../state/application.ts';
import type { CountyFigureValue } from '../../view/application/context.ts';
import { figureText } from '../../view/map.ts';

type Props = {
  readonly priority: PriorityArea;
  readonly missing: readonly MissingTheme[];
  readonly countyName: string;
  readonly figures: readonly CountyFigureValue[];
};

/** All that the table says to a priority area, for and against alike, to choose from; and what it does not say. */
export function FigurePicker({ priority, missing, countyName, figures }: Props) {
  const { t, plural } = useI18n();
  const chosen = useApplication(({ draft }) => draft.figures);
  const edit = useEdit();
  const toggle = (id: IndicatorId) =>
    edit((draft) => ({
      ...draft,
      figures: draft.figures.includes(id) ? draft.figures.filter((one) => one !== id) : [...draft.figures, id],
    }));
  const [assessed, counts] = [false, true].map((isSilent) =>
    figures.filter(({ support }) => (support.support === 'silent') === isSilent),
  ) as [CountyFigureValue[], CountyFigureValue[]];
  const item = ({ figure, support, change }: CountyFigureValue) => {
    const { id } = figure.indicator;
    return (
      <li key={id} data-figure={id} data-support={support.support}>
        <Checkbox value={id} checked={chosen.includes(id)} onChange={() => toggle(id)}>
          {figure.indicator.shortLabel}
        </Checkbox>
        <p className="picked-figure">
          <b>{figureText(figure.cell)}</b> <span className="support-tag">{support.text}</span>
        </p>
        <p>
          {figure.sentence} {figure.ownRate?.sentence}
        </p>
        {change !== undefined && <p>{change}</p>}
        <p className="small">{support.sentence}</p>
      </li>
    );
  };
  return (
    <section className="picker">
      <h3>{priority.title}</h3>
      <p className="picker-area">{t('application.figures.heading', { area: countyName })}</p>
      <ul>{assessed.map(item)}</ul>
      {counts.length > 0 && (
        <details
          className="unfolds"
          open={counts.some(({ figure }) => chosen.includes(figure.indicator.id)) || undefined}
        >
          <summary>{plural('application.figures.counts', counts.length)}</summary>
          <ul>{counts.map(item)}</ul>
        </details>
      )}
      {figures.some(({ support }) => support.support === 'against') && <p>{t('application.figures.counter')}</p>}
      {missing.length > 0 && (
        <div className="no-figure">
          <p>
            <b>{t('application.figures.missing')}</b>
          </p>
          {missing.map(({ theme, sentence, where }) => (
            <p key={theme}>
              {sentence}. {where}
            </p>
          ))}
        </div>
      )}
    </section>
  );
}
