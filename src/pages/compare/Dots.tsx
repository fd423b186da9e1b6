import { memo, useCallback, useRef, useState } from 'react';
import { DotRow } from '../../charts/DotRow.tsx';
import { SeriesShape } from '../../charts/SeriesShape.tsx';
import { useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import type { CountyCode } from '../../domain/ids.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { nameIn } from '../../view/measures.ts';
import type { Measure } from '../../view/measures.ts';
import { series } from '../../view/series.ts';
import { Unbroken } from '../../ui/Unbroken.tsx';
import charts from './charts.module.css';
import { MeasureTable } from './MeasureTable.tsx';
import { TakePicture } from './TakePicture.tsx';
import { useNarrowFrame } from './useNarrowFrame.ts';

type Props = {
  readonly charted: () => readonly Measure[];
  readonly counties: readonly County[];
  /** How many chosen ones have no shape of their own. */
  readonly others: number;
};

const frames = {
  wide: { width: 760, left: 28, right: 36, radius: 7, font: 13 },
  narrow: { width: 340, left: 24, right: 30, radius: 5.5, font: 13 },
  slide: { width: 440, left: 28, right: 36, radius: 6, font: 15 },
};

/** Every share and rate as a row of dots, each on its own scale from zero. */
export const Dots = memo(function Dots({ charted, counties, others }: Props) {
  const measures = charted();
  const { country, table } = useTable().shown;
  const { t } = useI18n();
  const frame = useNarrowFrame() ? frames.narrow : frames.wide;
  const box = useRef<HTMLDivElement>(null);
  const chosen = counties.map(({ code }) => code);
  const rows = (within: typeof frame) =>
    measures.map((measure) => (
      <Row
        key={measure.indicator.id}
        measure={measure}
        counties={counties}
        chosen={chosen}
        frame={within}
        countryName={country.name}
      />
    ));
  const about = [
    t('compare.dots.about'),
    ...measures.flatMap(({ axis, note }) => (note === undefined ? [] : t('compare.note', { label: axis, note }))),
  ].join(' ');
  return (
    <div className={charts.beside}>
      <div ref={box} data-part="dot-rows">
        {rows(frame)}
      </div>
      <div className={charts.aside}>
        <p className="small">
          <Unbroken text={about} />
        </p>
        {others > 0 && <p className="small">{t('compare.shapes.first')}</p>}
        <MeasureTable measures={measures} label={t('compare.list')} />
        <TakePicture
          charts={box}
          title={`${t('compare.dots')}: ${table.title}`}
          about={about}
          measures={measures}
          counties={counties}
          all="shares"
          slide={rows(frames.slide)}
        />
      </div>
    </div>
  );
});

type RowProps = {
  readonly measure: Measure;
  readonly counties: readonly County[];
  readonly chosen: readonly CountyCode[];
  readonly frame: (typeof frames)['wide'];
  readonly countryName: string;
};

function Row({ measure, counties, chosen, frame, countryName }: RowProps) {
  const { t } = useI18n();
  const [pointed, setPointed] = useState<CountyCode>();
  const find = (code: CountyCode | undefined) => measure.figures.find(({ county }) => county.code === code);
  const name = useCallback(
    (code: CountyCode) => {
      const found = measure.figures.find(({ county }) => county.code === code);
      return found ? t('compare.point', { name: found.name, figure: found.text }) : code;
    },
    [measure, t],
  );
  const label = t('compare.dots.row', {
    label: measure.label,
    period: measure.period,
    max: measure.print(Math.max(...measure.figures.map(({ value }) => value))),
  });
  const found = find(pointed);
  const title = `${measure.label}, ${measure.period}`;
  const heading = (
    <h3>
      {measure.label}{' '}
      <small>
        <Unbroken text={measure.period} />
      </small>
    </h3>
  );
  if (measure.empty !== undefined) {
    const { empty, country } = measure;
    const words = country ? `${empty} ${t('card.country', { name: countryName, figure: country.text })}.` : empty;
    // No scale is drawn: a line from zero with nothing on it would look like figures of zero.
    return (
      <div className={charts.row} data-part="dot-figure" data-title={title} data-empty="">
        {heading}
        <p data-key="">{words}</p>
      </div>
    );
  }
  return (
    <div className={charts.row} data-part="dot-figure" data-title={title}>
      {heading}
      <DotRow
        measure={measure}
        chosen={chosen}
        frame={frame}
        label={`${label} ${t('compare.dots.keys')}`}
        name={name}
        countryName={countryName}
        onPoint={setPointed}
      />
      <p className={charts.words} data-part="dot-words">
        {counties.map((county, i) => {
          const look = series[i];
          const figure = find(county.code)?.text;
          const none = measure.missing.find((one) => one.county.code === county.code);
          // The first has its label at its mark.
          if (i === 0 && figure !== undefined) return undefined;
          return (
            <span key={county.code} data-key={i}>
              {look && <SeriesShape look={look} />}
              {`${nameIn([measure], county)} ${figure ?? none?.reason ?? ''}`}
            </span>
          );
        })}
        <span className={charts.pointed} data-part="dot-pointed">
          {found && name(found.county.code)}
        </span>
      </p>
    </div>
  );
}
