import { memo, useMemo, useRef, useState } from 'react';
import { heapsOf, layoutScatter } from '../../charts/scatter.layout.ts';
import type { PlacedPoint } from '../../charts/scatter.layout.ts';
import { ScatterPlot } from '../../charts/ScatterPlot.tsx';
import { useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import type { CountyCode, IndicatorId } from '../../domain/ids.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { choose, useSelection } from '../../state/selection.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { chooseMeasures, pairTitle } from '../../view/measures.ts';
import type { Measure } from '../../view/measures.ts';
import charts from './charts.module.css';
import { MeasureTable } from './MeasureTable.tsx';
import { TakePicture } from './TakePicture.tsx';
import { useNarrowFrame } from './useNarrowFrame.ts';
import css from '../../charts/MapFigure.module.css';

type Props = {
  readonly charted: () => readonly Measure[];
  readonly counties: readonly County[];
  /** How many chosen ones have no shape of their own. */
  readonly others: number;
  readonly onSay: (text: string) => void;
};

const frames = {
  wide: { width: 760, height: 540, radius: 7, letter: 8.3, line: 18 },
  narrow: { width: 340, height: 560, radius: 7, letter: 8.3, line: 18 },
};

/** Two shares or rates against each other, all counties by name. No line is drawn through them. */
export const ScatterPanel = memo(function ScatterPanel({ charted, counties, others, onSay }: Props) {
  const measures = charted();
  const { indicators } = useTable().shown;
  const i18n = useI18n();
  const { t, list } = i18n;
  const [indicator, against] = [
    useSelection((selection) => selection.indicator),
    useSelection((selection) => selection.against),
  ];
  const pair = chooseMeasures(measures, indicator, against);
  // Of the one that the other axis has, the two change places.
  const chooseAxis = (id: IndicatorId, isX: boolean) => {
    if (!pair) return;
    const [x, y] = pair;
    const ids = isX
      ? [id, id === y.indicator.id ? x.indicator.id : y.indicator.id]
      : [id === x.indicator.id ? y.indicator.id : x.indicator.id, id];
    choose({ indicator: ids[0], against: ids[1] });
    const next = chooseMeasures(measures, ids[0], ids[1]);
    if (next) onSay(t('compare.said.view', { view: pairTitle(...next, i18n) }));
  };
  // A link may come from a page where counts can be chosen too.
  const counts = indicators.filter(
    ({ id }) => (id === indicator || id === against) && !measures.some((measure) => measure.indicator.id === id),
  );
  return (
    <>
      {pair ? (
        <>
          <div className={`${charts.fields} needs-script no-print`}>
            <MeasureChoice
              label={t('compare.scatter.x')}
              value={pair[0]}
              measures={measures}
              onChoose={(id) => chooseAxis(id, true)}
            />
            <MeasureChoice
              label={t('compare.scatter.y')}
              value={pair[1]}
              measures={measures}
              onChoose={(id) => chooseAxis(id, false)}
            />
          </div>
          {counts.length > 0 && (
            <p>{t('compare.scatter.counts', { names: list(counts.map(({ shortLabel }) => shortLabel)) })}</p>
          )}
          <Plot x={pair[0]} y={pair[1]} counties={counties} others={others} />
        </>
      ) : (
        <p>{t('compare.scatter.none')}</p>
      )}
    </>
  );
});

type ChoiceProps = {
  readonly label: string;
  readonly value: Measure;
  readonly measures: readonly Measure[];
  readonly onChoose: (id: IndicatorId) => void;
};

function MeasureChoice({ label, value, measures, onChoose }: ChoiceProps) {
  return (
    <SelectField label={label} value={value.indicator.id} onChange={(id) => onChoose(id as IndicatorId)}>
      {measures.map(({ indicator, label: name }) => (
        <option key={indicator.id} value={indicator.id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

type PlotProps = Omit<Props, 'charted' | 'onSay'> & { readonly x: Measure; readonly y: Measure };

function Plot({ x, y, counties, others }: PlotProps) {
  const { shown } = useTable();
  const { name: countryName } = shown.country;
  const i18n = useI18n();
  const { t, list } = i18n;
  const frame = useNarrowFrame() ? frames.narrow : frames.wide;
  const box = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<CountyCode>();
  const scatter = useMemo(() => {
    const figures = x.figures.flatMap(({ county, name, value }) => {
      const other = y.figures.find((figure) => figure.county.code === county.code);
      return other ? [{ county: county.code, name, x: value, y: other.value }] : [];
    });
    const country = x.country &&
      y.country && {
        x: x.country.value,
        y: y.country.value,
        // On a phone its figures would have no room near it; they stand below.
        name: frame === frames.narrow ? countryName : `${countryName} ${x.country.short} / ${y.country.short}`,
      };
    return layoutScatter(figures, country, frame);
  }, [x, y, frame, countryName]);
  const textOf = (measure: Measure, code: CountyCode) =>
    measure.figures.find(({ county }) => county.code === code)?.text ?? '';
  const words = ({ county, name }: Pick<PlacedPoint, 'county' | 'name'>) =>
    t('compare.scatter.point', { name, x: textOf(x, county), y: textOf(y, county) });
  const title = pairTitle(x, y, i18n);
  const found = scatter.points.find(({ county }) => county === pointed);
  const without = shown.counties.filter(({ code }) => !scatter.points.some(({ county }) => county === code));
  const heaps = heapsOf(scatter.points).map((heap) =>
    t('compare.scatter.samePlace', { names: list(heap.map(({ name }) => name)) }),
  );
  const about = [
    ...(x.country && y.country ? [t('compare.scatter.country', { x: x.country.text, y: y.country.text })] : []),
    ...[[x, scatter.x] as const, [y, scatter.y] as const].flatMap(([measure, { min }]) =>
      min === 0 ? [] : [t('compare.scatter.from', { label: measure.axis, start: measure.print(min) })],
    ),
    ...[x, y].flatMap(({ note }) => note ?? []),
    ...heaps,
    t('compare.scatter.about', { count: scatter.points.length }),
  ].join(' ');
  // Asked for by a link or a choice: nothing else is drawn in its stead.
  if (scatter.points.length === 0) {
    const reasons = [x, y].flatMap(({ label, empty }) =>
      empty === undefined ? [] : [t('compare.scatter.empty', { label, reason: empty })],
    );
    return (
      <>
        <h3>{title}</h3>
        <p data-part="scatter-empty">
          {reasons.join(' ') || t('compare.scatter.missing', { names: list(without.map(({ name }) => name)) })}
        </p>
        <MeasureTable measures={[x, y]} label={t('compare.scatter.list')} />
      </>
    );
  }
  return (
    <>
      <h3>{title}</h3>
      <div className={charts.beside}>
        <div ref={box} className={charts.scatter} data-part="scatter-figure">
          <ScatterPlot
            scatter={scatter}
            x={x}
            y={y}
            chosen={counties.map(({ code }) => code)}
            label={`${title}. ${t('compare.scatter.keys')}`}
            name={words}
            onPoint={setPointed}
          />
        </div>
        <div className={charts.aside}>
          <p className={css.detail} data-part="map-detail">
            {found ? words(found) : <span className="needs-script">{t('compare.hint')}</span>}
          </p>
          <p className="small">
            {about}
            {without.length > 0 && ` ${t('compare.scatter.missing', { names: list(without.map(({ name }) => name)) })}`}
          </p>
          {others > 0 && <p className="small">{t('compare.shapes.first')}</p>}
          <MeasureTable measures={[x, y]} label={t('compare.scatter.list')} />
          <TakePicture charts={box} title={title} about={about} measures={[x, y]} counties={counties} />
        </div>
      </div>
    </>
  );
}
