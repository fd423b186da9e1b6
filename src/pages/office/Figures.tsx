import { useState } from 'react';
import { SeriesChart } from '../../charts/SeriesChart.tsx';
import { StripPlot } from '../../charts/StripPlot.tsx';
import { useTable } from '../../context/TableContext.tsx';
import { stepAnchor } from '../../domain/applicationSteps.ts';
import type { ImportedFile, ImportedMeasure } from '../../domain/importedFile.ts';
import type { Municipality, MunicipalityRegister } from '../../domain/municipality.ts';
import type { Sources } from '../../domain/sources.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { changeOffice, useOffice } from '../../state/office.ts';
import type { OfficeFile } from '../../state/office.ts';
import { Link } from '../../ui/Link.tsx';
import { Press } from '../../ui/Press.tsx';
import { nameMunicipality } from '../../view/municipality.ts';
import { measureTitle, viewNeighbours, viewOfficeMeasure } from '../../view/office.ts';
import type { OfficeContext, OfficeMeasure } from '../../view/office.ts';
import { places } from '../../view/places.ts';
import css from './OfficePage.module.css';

type Props = {
  readonly sources: Sources;
  readonly register: MunicipalityRegister;
  readonly municipality: Municipality | undefined;
};

/** The office's own figures, measure by measure, with what may be said of them. */
export function Figures({ sources, register, municipality }: Props) {
  const { t } = useI18n();
  const { indicators } = useTable().printed;
  const all = useOffice((office) => office.files);
  const files = all.filter(({ isConfirmed }) => isConfirmed);
  const hasTaken = useOffice((office) => office.taken.length > 0);
  if (files.length === 0) return <p>{t('office.figures.none')}</p>;
  if (!municipality) return <p>{t('office.figures.noMunicipality')}</p>;
  const context = { sources, register, municipality, indicators, files: files.map(({ file }) => file) };
  return (
    <>
      <div className={css.figures}>
        {files.flatMap((one) =>
          one.file.measures
            .filter(({ id }) => one.used.includes(id))
            .map((measure) => <Figure key={`${one.id}:${measure.id}`} one={one} measure={measure} context={context} />),
        )}
      </div>
      {hasTaken && (
        <p>
          <Link className="button" data-filled="" to={`${places.application}#${stepAnchor('challenge')}`}>
            {t('office.figures.toDraft')}
          </Link>
        </p>
      )}
    </>
  );
}

type FigureProps = { readonly one: OfficeFile; readonly measure: ImportedMeasure; readonly context: OfficeContext };

function Figure({ one, measure, context }: FigureProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const view = viewOfficeMeasure(one, measure, context, i18n);
  const { name } = nameMunicipality(context.municipality, i18n);
  const [own] = view.places;
  const label = {
    title: view.title,
    name,
    from: view.years[0] ?? '',
    until: view.years.at(-1) ?? '',
  };
  return (
    <article className={css.figure} data-measure={measure.id}>
      <h3>{view.title}</h3>
      {view.inFile !== undefined && <p className="small">{t('office.figures.inFile', { label: view.inFile })}</p>}
      {view.latest === undefined ? (
        <p>{view.years.length === 0 ? t('office.figures.onlyMonths') : t('office.figures.notHere', { name })}</p>
      ) : (
        <>
          <p className={css.latest}>{view.latest}</p>
          {view.sameYear !== undefined && <p>{view.sameYear}</p>}
          {own && (
            <SeriesChart
              series={own.series}
              breaks={view.breaks}
              hasLimits={view.isCount}
              label={view.isCount ? t('office.figures.chart', label) : t('office.figures.chartPlain', label)}
            />
          )}
          <ul className={css.facts}>
            {view.facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
          <Take view={view} />
        </>
      )}
      <Years view={view} />
      <Neighbours file={one.file} measure={measure} context={context} />
    </article>
  );
}

/** Puts the figure with the draft's, or takes it out again. */
function Take({ view }: { readonly view: OfficeMeasure }) {
  const { t } = useI18n();
  const isTaken = useOffice((office) => office.taken.some(({ id }) => id === view.id));
  const { id, sentence, row, title } = view;
  if (sentence === undefined || !row) return null;
  return (
    <div className={css.take}>
      <p>{sentence}</p>
      <p className="needs-script no-print">
        {isTaken ? (
          <>
            {t('office.figures.taken')}{' '}
            <Press
              aria-label={t('office.figures.untakeName', { title })}
              onClick={() => changeOffice(({ taken }) => ({ taken: taken.filter((other) => other.id !== id) }))}
            >
              {t('office.figures.untake')}
            </Press>
          </>
        ) : (
          <Press
            aria-label={t('office.figures.takeName', { title })}
            onClick={() => changeOffice(({ taken }) => ({ taken: [...taken, { id, sentence, row }] }))}
          >
            {t('office.figures.take')}
          </Press>
        )}
      </p>
    </div>
  );
}

/** All places beside each other, year by year. */
function Years({ view: { places: all, years, title } }: { readonly view: OfficeMeasure }) {
  const { t } = useI18n();
  return (
    <details>
      <summary>{t('office.figures.table')}</summary>
      <div className="wide" role="region" aria-label={`${title}. ${t('office.figures.table')}`} tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('office.figures.year')}</th>
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
      </div>
    </details>
  );
}

type NeighbourProps = {
  readonly file: ImportedFile;
  readonly measure: ImportedMeasure;
  readonly context: OfficeContext;
};

/** The county's municipalities, by name or by figure. No order of merit: the figures are counts as they are. */
function Neighbours({ file, measure, context }: NeighbourProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { year, sum, neighbours, strip } = viewNeighbours(file, measure, context, i18n);
  const [byFigure, setByFigure] = useState(false);
  if (neighbours.length === 0 || year === undefined) return null;
  const sorted = [...neighbours].sort((a, b) =>
    byFigure
      ? (b.value ?? -Infinity) - (a.value ?? -Infinity) || i18n.compare(a.name, b.name)
      : i18n.compare(a.name, b.name),
  );
  const head = (isFigure: boolean, words: string) => (
    <th scope="col" aria-sort={byFigure === isFigure ? (isFigure ? 'descending' : 'ascending') : undefined}>
      <button type="button" className={css.sort} onClick={() => setByFigure(isFigure)}>
        {words}
      </button>
    </th>
  );
  return (
    <details>
      <summary>{t('office.figures.neighbours', { year })}</summary>
      {sum !== undefined && <p className="small">{sum}</p>}
      {strip && (
        <StripPlot
          view={strip}
          here={context.municipality.code}
          label={t('office.figures.dots', { title: measureTitle(measure), year })}
        />
      )}
      <table className="plain-table">
        <thead>
          <tr>
            {head(false, t('office.figures.byName'))}
            {head(true, t('office.figures.byFigure'))}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ code, name, text, isOwn }) => (
            <tr key={code} data-own={isOwn || undefined}>
              <th scope="row">{isOwn ? t('office.figures.ownMark', { name }) : name}</th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
