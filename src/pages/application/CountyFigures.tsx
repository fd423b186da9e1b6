import { Checkbox } from '@navikt/ds-react/Checkbox';
import type { IndicatorId } from '../../domain/ids.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useApplication, useEdit } from '../../state/application.ts';
import { Verdict } from '../../ui/Tags.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import type { OfferedFigure } from '../../view/application/context.ts';
import { countyStatement, insertion } from '../../view/application/insertion.ts';
import { figureText } from '../../view/map.ts';
import { PutIn } from './PutIn.tsx';

type Props = {
  readonly figures: readonly OfferedFigure[];
  /** Whether they are chosen here too: then each is said in full, and what is not assessed is there as well. */
  readonly chooses: boolean;
  /** All that has been written. */
  readonly written: string;
  readonly onPut: (text: string, figure: IndicatorId) => void;
};

/** What the table says to the chosen areas, for and against alike, to put in and to choose from. */
export function CountyFigures({ figures, chooses, written, onPut }: Props) {
  const i18n = useI18n();
  const { t, plural } = i18n;
  const chosen = useApplication(({ draft }) => draft.figures);
  const edit = useEdit();
  const toggle = (id: IndicatorId) =>
    edit((draft) => ({
      ...draft,
      figures: draft.figures.includes(id) ? draft.figures.filter((one) => one !== id) : [...draft.figures, id],
    }));
  const of = (kind: 'for' | 'silent' | 'other') =>
    figures.filter(
      ({ support: { support } }) => (support === 'for' || support === 'silent' ? support : 'other') === kind,
    );
  const [speaking, others, counts] = [of('for'), of('other'), of('silent')];
  const item = ({ figure, support, change, says }: OfferedFigure) => {
    const { id, shortLabel } = figure.indicator;
    const text = insertion(figure, i18n);
    const value = figure.ownRate?.text ?? figureText(figure.cell);
    const country = figure.ownRate?.country ?? figureText(figure.country);
    const { rank } = figure.ownRate ?? figure;
    const head = (
      <p className="value">
        <b>{value}</b> <Verdict sign={support.support}>{support.text}</Verdict>
      </p>
    );
    return (
      <li key={id} data-figure={id} data-support={support.support}>
        {chooses ? (
          <>
            <Checkbox value={id} checked={chosen.includes(id)} onChange={() => toggle(id)}>
              {shortLabel}
            </Checkbox>
            {head}
            <p className="small">
              {rank === undefined ? figure.sentence : t('application.insert.place', { rank, country })}
            </p>
          </>
        ) : (
          <>
            {head}
            <p className="small">{t('application.insert.of', { label: shortLabel, country })}</p>
          </>
        )}
        <div className="item-ways">
          <PutIn name={shortLabel} isIn={written.includes(text)} onPut={() => onPut(text, id)} />
          {chooses && (
            <details className="unfolds">
              <summary>{t('application.insert.whole')}</summary>
              <p>
                <Unbroken text={countyStatement(figure, i18n)} /> {change}
              </p>
              {says.map((sentence) => (
                <p key={sentence} className="small">
                  <Unbroken text={sentence} />
                </p>
              ))}
            </details>
          )}
        </div>
      </li>
    );
  };
  return (
    <>
      {speaking.length > 0 && <ul>{speaking.map(item)}</ul>}
      {others.length > 0 && (
        <>
          <h3>{t('application.insert.others')}</h3>
          {chooses && others.some(({ support }) => support.support === 'against') && (
            <p className="small">{t('application.figures.counter')}</p>
          )}
          <ul>{others.map(item)}</ul>
        </>
      )}
      {counts.length > 0 && (
        <details
          className="unfolds"
          open={counts.some(({ figure }) => chosen.includes(figure.indicator.id)) || undefined}
        >
          <summary>{plural('application.figures.counts', counts.length)}</summary>
          <ul>{counts.map(item)}</ul>
        </details>
      )}
    </>
  );
}
