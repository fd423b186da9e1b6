import { useId } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import type { ImportedMeasure } from '../../domain/importedFile.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { measureTitle } from '../../view/officeText.ts';
import css from './OfficePage.module.css';

type Props = {
  readonly measures: readonly ImportedMeasure[];
  readonly used: readonly string[];
  /** Whether they are offered only to who asks, as inhabitants are: these are there for the rates. */
  readonly isFolded: boolean;
  readonly onUse: (id: string, isUsed: boolean) => void;
};

/** The file's measures: first those that are the announcement's or look like them, the rest folded where there are such. */
export function ReadMeasures({ measures, used, isFolded, onUse }: Props) {
  const { t, plural } = useI18n();
  const isKnown = ({ match }: ImportedMeasure) => match && match.kind !== 'people';
  const known = measures.filter(isKnown);
  const others = measures.filter((measure) => !isKnown(measure));
  const list = (some: readonly ImportedMeasure[]) =>
    some.map((measure) => (
      <Measure
        key={measure.id}
        measure={measure}
        isUsed={used.includes(measure.id)}
        onUse={(isUsed) => onUse(measure.id, isUsed)}
      />
    ));
  const frame = <div data-many={others.length > manyMeasures || undefined}>{list(others)}</div>;
  const all = (
    <fieldset className={css.measures}>
      <legend>{t('office.reading.measures')}</legend>
      {list(known)}
      {others.length === 0 ? null : known.length > 0 ? (
        <details>
          <summary>{plural('office.reading.others', others.length)}</summary>
          {frame}
        </details>
      ) : (
        frame
      )}
    </fieldset>
  );
  if (!isFolded) return all;
  return (
    <details>
      <summary>{t('office.reading.peopleOwn')}</summary>
      {all}
    </details>
  );
}

/** So many measures scroll in their own frame. */
const manyMeasures = 12;

type MeasureProps = {
  readonly measure: ImportedMeasure;
  readonly isUsed: boolean;
  readonly onUse: (isUsed: boolean) => void;
};

/** A measure: what it is called in the file, and whether it is one of the announcement's, only looks so, or is the office's own. */
function Measure({ measure, isUsed, onUse }: MeasureProps) {
  const { t } = useI18n();
  const { indicators } = useTable().printed;
  const id = useId();
  const { match } = measure;
  const indicator =
    indicators.find((one) => match && match.kind !== 'people' && one.id === match.indicator)?.shortLabel ?? '';
  return (
    <div className={css.measure} data-match={match?.kind}>
      <input
        id={id}
        type="checkbox"
        checked={isUsed}
        aria-describedby={`${id}-is`}
        onChange={({ target }) => onUse(target.checked)}
      />
      <label htmlFor={id}>{measureTitle(measure)}</label>
      <p id={`${id}-is`} className="small">
        {match?.kind === 'same'
          ? t('office.reading.same', { indicator })
          : match?.kind === 'alike'
            ? t('office.reading.alike', { indicator, reason: match.reason })
            : t('office.reading.own')}{' '}
        {t(`office.reading.kind.${measure.kind}`)}
        {measure.unit !== undefined && ` ${t('office.reading.unit', { unit: measure.unit })}`}
      </p>
    </div>
  );
}
