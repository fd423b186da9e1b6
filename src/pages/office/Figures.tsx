import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { SeriesChart } from '../../charts/SeriesChart.tsx';
import { StripPlot } from '../../charts/StripPlot.tsx';
import { useTable } from '../../context/TableContext.tsx';
import { stepAnchor } from '../../domain/applicationSteps.ts';
import type { Municipality, MunicipalityRegister } from '../../domain/municipality.ts';
import { usedFigures } from '../../domain/office.ts';
import type { OfficePart, OwnFigure } from '../../domain/office.ts';
import type { Sources } from '../../domain/sources.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useDraftKeeper } from '../../state/draftKeeper.ts';
import type { DraftKeeper } from '../../state/draftKeeper.ts';
import { changeOffice, useOffice } from '../../state/office.ts';
import { addOwnFigures, lacksOwnFigure, removeOwnFigure } from '../../state/ownFigures.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { Link } from '../../ui/Link.tsx';
import { Press } from '../../ui/Press.tsx';
import { ScrollTable } from '../../ui/ScrollTable.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { nameMunicipality } from '../../view/municipality.ts';
import { viewOfficeMeasure } from '../../view/office.ts';
import type { OfficeMeasure } from '../../view/office.ts';
import type { OfficeContext } from '../../view/officeParts.ts';
import { viewNeighbours } from '../../view/officeNeighbours.ts';
import type { Neighbour, Neighbours as NeighboursView } from '../../view/officeNeighbours.ts';
import { measureTitle } from '../../view/officeText.ts';
import { places } from '../../view/places.ts';
import css from './OfficePage.module.css';

type Props = {
  readonly sources: Sources;
  readonly register: MunicipalityRegister;
  readonly municipality: Municipality | undefined;
};

/** The office's own figures, one by one, with what may be said of them. */
export function Figures({ sources, register, municipality }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { indicators } = useTable().printed;
  const all = useOffice((office) => office.files);
  const taken = useOffice((office) => office.taken);
  const keeper = useDraftKeeper();
  const [said, setSaid] = useState('');
  const [times, setTimes] = useState<Readonly<Record<string, string>>>({});
  const toDraft = useRef<HTMLParagraphElement>(null);
  const files = all.filter(({ isConfirmed }) => isConfirmed);
  if (files.length === 0) return <p>{t('office.figures.none')}</p>;
  if (!municipality) return <p>{t('office.figures.noMunicipality')}</p>;
  const context = { sources, register, municipality, indicators, files };
  const figures = usedFigures(files).map((parts) => {
    const key = `${parts[0].one.id}:${parts[0].measure.id}`;
    return { parts, view: viewOfficeMeasure(parts, context, i18n, times[key]) };
  });
  const left = figures.flatMap(({ view: { own } }) => (own && !isInDraft(taken, own, keeper) ? [own] : []));
  const { name } = nameMunicipality(municipality, i18n);
  const takeAll = () => {
    // The button goes when it has been pressed: the way on, which is there then, has the focus after it.
    flushSync(() => {
      takeToDraft(left, name, keeper);
      setSaid(t('office.figures.addedAll', { count: left.length }));
    });
    toDraft.current?.querySelector('a')?.focus();
  };
  return (
    <>
      {figures.length === 0 && <p>{t('office.figures.onlyPeople')}</p>}
      <div className={css.figures}>
        {figures.map(({ parts, view }) => (
          <Figure
            key={view.id}
            parts={parts}
            view={view}
            context={context}
            onTime={(time) => setTimes((before) => ({ ...before, [view.id]: time }))}
            onSaid={setSaid}
          />
        ))}
      </div>
      <p ref={toDraft} className={`${css.buttons} no-print`}>
        {left.length > 1 && <Press onClick={takeAll}>{t('office.figures.takeAll', { count: left.length })}</Press>}
        {taken.length > 0 && (
          <Link className="button" data-filled="" to={challenge}>
            {t('office.figures.toDraft')}
          </Link>
        )}
      </p>
      <Announcer text={said} />
    </>
  );
}

const challenge = `${places.application}#${stepAnchor('challenge')}`;

/** Whether a figure was taken as it is now, and has not been removed from the draft since. */
const isInDraft = (taken: readonly OwnFigure[], { id, sentence, row }: OwnFigure, keeper: DraftKeeper | undefined) =>
  taken.some((one) => one.id === id && one.sentence === sentence) && !lacksOwnFigure(keeper, row);

function takeToDraft(figures: readonly OwnFigure[], municipality: string, keeper: DraftKeeper | undefined): void {
  addOwnFigures(
    keeper,
    figures.map(({ row }) => row),
    municipality,
  );
  changeOffice(({ taken }) => ({
    taken: [...taken.filter(({ id }) => !figures.some((one) => one.id === id)), ...figures],
  }));
}

type FigureProps = {
  readonly parts: readonly [OfficePart, ...OfficePart[]];
  readonly view: OfficeMeasure;
  readonly context: OfficeContext;
  /** Takes another month or quarter. */
  readonly onTime: (time: string) => void;
  /** Takes what a press led to, in words. */
  readonly onSaid: (text: string) => void;
};

function Figure({ parts, view, context, onTime, onSaid }: FigureProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { chart, isCount, times, years, title } = view;
  const { name } = nameMunicipality(context.municipality, i18n);
  const neighbours = viewNeighbours(parts[0], context, i18n);
  const hasNeighbours = neighbours.neighbours.length > 0;
  const label = { title, name, from: years[0] ?? '', until: years.at(-1) ?? '' };
  return (
    <article className={css.figure} data-measure={parts[0].measure.id}>
      <div>
        <h3>{title}</h3>
        {view.alike !== undefined && <p className="small">{view.alike}</p>}
        {view.latest === undefined ? (
          <p>
            {t(
              view.notOwn.length > 0
                ? 'office.figures.notOwn'
                : view.facts.length > 0
                  ? 'office.figures.noneLeft'
                  : 'office.figures.notHere',
              { name },
            )}
          </p>
        ) : (
          <>
            {times && (
              <div className="no-print">
                <SelectField label={t('office.figures.when')} value={times.chosen} onChange={onTime}>
                  {times.all.map(({ time, text }) => (
                    <option key={time} value={time}>
                      {text}
                    </option>
                  ))}
                </SelectField>
              </div>
            )}
            <p className={css.latest}>{view.latest}</p>
          </>
        )}
        {view.own && <Take own={view.own} title={title} municipality={name} onSaid={onSaid} />}
        <Facts facts={view.facts} />
        {view.notOwn.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <div>
        {view.latest !== undefined && chart && (
          <SeriesChart
            series={chart.series}
            breaks={chart.breaks}
            hasLimits={isCount}
            beside={chart.beside}
            name={t('office.figures.us')}
            label={isCount ? t('office.figures.chart', label) : t('office.figures.chartPlain', label)}
          />
        )}
        {view.latest !== undefined && chart?.note !== undefined && <p className="small">{chart.note}</p>}
        <Years
          view={view}
          reckoned={[...view.reckoned, ...(hasNeighbours || neighbours.why === undefined ? [] : [neighbours.why])]}
        />
        {hasNeighbours && (
          <Neighbours view={neighbours} title={measureTitle(parts[0].measure)} here={context.municipality.code} />
        )}
      </div>
    </article>
  );
}

const Facts = ({ facts }: { readonly facts: readonly string[] }) =>
  facts.length > 0 && (
    <ul className={css.facts}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );

type TakeProps = Pick<FigureProps, 'onSaid'> & {
  readonly own: OwnFigure;
  readonly title: string;
  readonly municipality: string;
};

/** Puts the figure with the draft's own, or takes it out again. */
function Take({ own, title, municipality, onSaid }: TakeProps) {
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

type YearsProps = { readonly view: OfficeMeasure; readonly reckoned: readonly string[] };

/** All places beside each other, year by year, and how the figure is reckoned. */
function Years({ view: { places: all, years, title, chart }, reckoned }: YearsProps) {
  const { t } = useI18n();
  const name = t(chart ? 'office.figures.table' : 'office.figures.tableOfTimes');
  return (
    <details className={`unfolds ${css.behind}`}>
      <summary>{name}</summary>
      <ScrollTable label={`${title}. ${name}`}>
        <table className={`plain-table ${css.years}`}>
          <thead>
            <tr>
              <th scope="col">{t(chart ? 'office.figures.year' : 'office.figures.time')}</th>
              {all.map(({ name }, at) => (
                <th key={at} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year, at) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {all.map(({ texts }, place) => (
                  <td key={place}>{texts[at]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
      <Facts facts={reckoned} />
    </details>
  );
}

type NeighbourProps = { readonly view: NeighboursView; readonly title: string; readonly here: string };

type Order = 'name' | 'value' | 'rate';

/** The county's municipalities, by name, figure or rate. No order of merit. */
function Neighbours({ view: { year, sum, neighbours, strip, rateOf, why }, title, here }: NeighbourProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const [order, setOrder] = useState<Order>('name');
  if (year === undefined) return null;
  const of = (one: Neighbour) => (order === 'rate' ? one.rate?.value : one.value) ?? -Infinity;
  const sorted = [...neighbours].sort(
    (a, b) => (order === 'name' ? 0 : of(b) - of(a) || 0) || i18n.compare(a.name, b.name),
  );
  const head = (by: Order, words: string) => (
    <th scope="col" aria-sort={order === by ? (by === 'name' ? 'ascending' : 'descending') : undefined}>
      <button type="button" className={css.sort} onClick={() => setOrder(by)}>
        {words}
      </button>
    </th>
  );
  const hasRates = rateOf !== undefined;
  return (
    <details className="unfolds">
      <summary>{t('office.figures.neighbours', { year })}</summary>
      {sum !== undefined && <p className="small">{sum}</p>}
      {why !== undefined && <p className="small">{why}</p>}
      {strip && (
        <StripPlot
          view={strip}
          here={here}
          label={t(hasRates ? 'office.neighbours.dots' : 'office.figures.dots', {
            title,
            year,
          })}
        />
      )}
      {hasRates && <p className="small">{rateOf}</p>}
      <table className={`plain-table ${css.neighbours}`}>
        <thead>
          <tr>
            {head('name', t('office.figures.byName'))}
            {head('value', t('office.figures.byFigure'))}
            {hasRates && head('rate', t('office.neighbours.byRate'))}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ code, name, text, rate, isOwn }) => (
            <tr key={code} data-own={isOwn || undefined}>
              <th scope="row">{isOwn ? t('office.figures.ownMark', { name }) : name}</th>
              <td>{text}</td>
              {hasRates && <td>{rate?.text ?? t('office.cell.none')}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
