import { useMemo } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import { defaultChoice } from '../../domain/choice.ts';
import { columnOf } from '../../domain/column.ts';
import type { County } from '../../domain/county.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useSelection } from '../../state/selection.ts';
import { writeChoice } from '../../state/url.ts';
import { Link } from '../../ui/Link.tsx';
import { Mark } from '../../ui/Tags.tsx';
import { viewAnswer, viewRateEnds } from '../../view/answer.ts';
import type { RateEnds } from '../../view/answer.ts';
import { countyPlace, places } from '../../view/places.ts';
import { CompareLink } from './CompareLink.tsx';
import { useAnswerFacts } from './useAnswerFacts.ts';
import surface from '../../ui/surface.module.css';
import css from './Answer.module.css';

/** Where the reader's county stands, in one look; before one is chosen, who is highest and lowest. As high either way. `figures`: what a draft takes along. */
export function Answer({ figures }: { readonly figures: readonly IndicatorId[] }) {
  const { shown, toShown } = useTable();
  const chosen = toShown(useSelection((selection) => selection.county));
  const county = shown.counties.find(({ code }) => code === chosen);
  return (
    <section className={`${surface.surface} ${css.answer}`} data-answer="" aria-labelledby="svar">
      {county ? <CountyAnswer county={county} figures={figures} /> : <EndsAnswer />}
    </section>
  );
}

type Props = { readonly county: County; readonly figures: readonly IndicatorId[] };

function CountyAnswer({ county, figures }: Props) {
  const { shown, toPrinted } = useTable();
  const facts = useAnswerFacts();
  const i18n = useI18n();
  const { t } = i18n;
  const table = useSelection((selection) => selection.table);
  const chosen = useSelection((selection) => selection.priorities);
  const isMarked = useSelection((selection) => selection.colour !== 'off');
  const { rates, ends, areas } = useMemo(() => viewAnswer(facts, county, i18n), [facts, county, i18n]);
  const draft = {
    ...defaultChoice,
    county: toPrinted(county.code),
    priorities: chosen,
    figures,
    table,
  };
  return (
    <>
      <header className={css.head}>
        <h2 id="svar">{county.name}</h2>
        <p>{ends}</p>
      </header>
      <ul className={css.rates} role="list">
        {rates.map(({ indicator, label, text, unit, shortUnit = unit, place, extreme, country }) => (
          <li key={indicator.id}>
            <p className={css.label} title={indicator.label}>
              {label}
            </p>
            <p className={css.value}>
              <b>{text}</b> <span>{shortUnit}</span>
            </p>
            <p className={css.place}>
              {isMarked && extreme && place !== undefined ? (
                <Mark {...extreme}>{place}</Mark>
              ) : (
                (place ?? t('answer.missing'))
              )}
            </p>
            <p className={css.country}>
              {shown.country.name} {country}
            </p>
          </li>
        ))}
      </ul>
      <div className={css.foot}>
        <dl className={css.areas}>
          {areas.map(({ slug, title, text }) => (
            <div key={slug}>
              <dt>{title}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p className={`${css.ways} no-print`}>
          <Link className="button" to={countyPlace(county)}>
            {t('answer.profile')}
          </Link>
          <Link
            className="button"
            data-filled=""
            to={places.application + writeChoice(draft)}
            aria-label={t('door.makeFor', { name: county.name })}
          >
            {t('answer.draft')}
          </Link>
        </p>
      </div>
    </>
  );
}

function EndsAnswer() {
  const { shown } = useTable();
  const facts = useAnswerFacts();
  const i18n = useI18n();
  const { t } = i18n;
  const rates = useMemo(() => viewRateEnds(facts, i18n), [facts, i18n]);
  const units = rates
    .filter(({ unit }) => unit !== '' && unit !== i18n.percent.trim())
    .map(({ label, unit }) => `${label} ${unit}`);
  return (
    <>
      <header className={css.head}>
        <h2 id="svar">{t('answer.title', { count: shown.counties.length })}</h2>
      </header>
      <ul className={css.rates} role="list">
        {rates.map((rate) => (
          <li key={rate.indicator.id}>
            <p className={css.label} title={rate.indicator.label}>
              {rate.label}
            </p>
            <RateEnd rate={rate} end="highest" />
            <RateEnd rate={rate} end="lowest" />
            <p className={css.whole}>
              <span>{shown.country.name}</span> <span>{rate.country.replace(i18n.percent, '')}</span>
            </p>
          </li>
        ))}
      </ul>
      <div className={css.foot}>
        <p>
          {units.length > 0 && `${t('answer.units', { others: i18n.list(units) })} `}
          {t('answer.choose')}
        </p>
        <p className={`${css.ways} no-print`}>
          <Link className="button" to={places.counties}>
            {t('site.nav.counties')}
          </Link>
          <CompareLink className="button" />
        </p>
      </div>
    </>
  );
}

function RateEnd({ rate, end }: { readonly rate: RateEnds; readonly end: 'highest' | 'lowest' }) {
  const { shown } = useTable();
  const { t, percent } = useI18n();
  const isMarked = useSelection((selection) => selection.colour !== 'off');
  const { indicator, [end]: found } = rate;
  const [first] = found?.counties ?? [];
  // A rate that is worked out here has no tone: the announcement's colours are for its own columns.
  const tone =
    indicator.kind === 'count' || first === undefined
      ? undefined
      : columnOf(shown, indicator).extremes.get(first)?.tone;
  return (
    <p className={css.end}>
      {found ? (
        <>
          {isMarked ? (
            <Mark end={end} tone={tone}>
              <span className="visually-hidden">{t(`copy.${end}`)}</span>
            </Mark>
          ) : (
            <span>{t(`copy.${end}`)}</span>
          )}{' '}
          <span title={found.names}>{found.names}</span> <b>{found.text.replace(percent, '')}</b>
        </>
      ) : (
        <span>{t(`answer.no.${end}`)}</span>
      )}
    </p>
  );
}
