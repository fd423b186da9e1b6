import { stepAnchor } from '../../domain/applicationSteps.ts';
import type { OwnFigure } from '../../domain/office.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useDraftKeeper } from '../../state/draftKeeper.ts';
import type { DraftKeeper } from '../../state/draftKeeper.ts';
import { changeOffice, useOffice } from '../../state/office.ts';
import { addOwnFigures, lacksOwnFigure, removeOwnFigure } from '../../state/ownFigures.ts';
import { Link } from '../../ui/Link.tsx';
import { Press } from '../../ui/Press.tsx';
import { places } from '../../view/places.ts';
import css from './OfficePage.module.css';

/** Where the draft's own figures stand. */
export const challenge = `${places.application}#${stepAnchor('challenge')}`;

/** Whether a figure was taken as it is now, and has not been removed from the draft since. */
export const isInDraft = (
  taken: readonly OwnFigure[],
  { id, sentence, row }: OwnFigure,
  keeper: DraftKeeper | undefined,
) => taken.some((one) => one.id === id && one.sentence === sentence) && !lacksOwnFigure(keeper, row);

/** Puts figures with the draft's own, each as it is now. */
export function takeToDraft(
  figures: readonly OwnFigure[],
  municipality: string,
  keeper: DraftKeeper | undefined,
): void {
  addOwnFigures(
    keeper,
    figures.map(({ row }) => row),
    municipality,
  );
  changeOffice(({ taken }) => ({
    taken: [...taken.filter(({ id }) => !figures.some((one) => one.id === id)), ...figures],
  }));
}

type Props = {
  readonly own: OwnFigure;
  readonly title: string;
  readonly municipality: string;
  /** Takes what the press led to, in words. */
  readonly onSaid: (text: string) => void;
};

/** Puts the figure with the draft's own, or takes it out again. */
export function TakeFigure({ own, title, municipality, onSaid }: Props) {
  const { t } = useI18n();
  const keeper = useDraftKeeper();
  const taken = useOffice((office) => office.taken);
  const isTaken = isInDraft(taken, own, keeper);
  const press = () => {
    if (isTaken) {
      removeOwnFigure(keeper, own.row);
      changeOffice((office) => ({ taken: office.taken.filter(({ id }) => id !== own.id) }));
    } else takeToDraft([own], municipality, keeper);
    onSaid(t(isTaken ? 'office.figures.removed' : 'office.figures.added', { title }));
  };
  return (
    <div className={css.take}>
      <p>{own.sentence}</p>
      {own.row.source === '' && <p className={css.question}>{t('office.figures.unsourced')}</p>}
      {isTaken && (
        <p className="no-print">
          {t('office.figures.taken')} <Link to={challenge}>{t('office.figures.see')}</Link>
        </p>
      )}
      <p className="needs-script no-print">
        <Press
          aria-label={t(isTaken ? 'office.figures.untakeName' : 'office.figures.takeName', { title })}
          onClick={press}
        >
          {t(isTaken ? 'office.figures.untake' : 'office.figures.take')}
        </Press>
      </p>
    </div>
  );
}
