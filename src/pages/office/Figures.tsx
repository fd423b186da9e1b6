import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { SeriesChart } from '../../charts/SeriesChart.tsx';
import { useTable } from '../../context/TableContext.tsx';
import type { Municipality, MunicipalityRegister } from '../../domain/municipality.ts';
import { usedFigures } from '../../domain/office.ts';
import type { OfficePart } from '../../domain/office.ts';
import type { Sources } from '../../domain/sources.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useDraftKeeper } from '../../state/draftKeeper.ts';
import { useOffice } from '../../state/office.ts';
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
import { measureTitle } from '../../view/officeText.ts';
import { Neighbours } from './Neighbours.tsx';
import { TakeFigure, challenge, isInDraft, takeToDraft } from './TakeFigure.tsx';
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
        {view.own && <TakeFigure own={view.own} title={title} municipality={name} onSaid={onSaid} />}
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
