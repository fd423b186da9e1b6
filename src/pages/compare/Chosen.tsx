import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useFacts, useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import type { CountyCode } from '../../domain/ids.ts';
import { similarTo } from '../../domain/similar.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { addStep } from '../../state/address.ts';
import { choose } from '../../state/selection.ts';
import { CountySearch } from '../../ui/CountySearch.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { NarrowFold } from '../../ui/NarrowFold.tsx';
import { foldsIf } from '../../ui/folds.ts';
import { officeGroups, similarText } from '../../view/pick.ts';
import { MapChooser } from './MapChooser.tsx';
import { PickOne } from './PickOne.tsx';
import css from './Chosen.module.css';

type Props = {
  /** The reader's own county, which is always there. */
  readonly own: County | undefined;
  /** The others, in the order in which they were chosen. */
  readonly others: readonly County[];
  /** Whether what is folded away is drawn. */
  readonly hasAll: boolean;
  readonly onSay: (text: string) => void;
};

/** So many counties are the nearest ones. */
const nearest = 3;

/** Which counties stand side by side: one by one, and in sets that are added to those that are there. */
export function Chosen({ own, others, hasAll, onSay }: Props) {
  const { shown: dataset, successors, map } = useTable();
  const { statsforvaltere } = useFacts();
  const i18n = useI18n();
  const { t, list } = i18n;
  const chips = useRef<HTMLUListElement>(null);
  const target = useRef<string>(undefined);
  const ways = useId();
  const [isOpen, setOpen] = useState(false);
  const more = useRef<HTMLDetailsElement>(null);
  // Drawn when it is opened, which may have been before the page was hydrated.
  const [hasMore, setMore] = useState(false);
  const lookAtMore = () => setMore((had) => had || more.current?.open === true);
  useEffect(lookAtMore, []);
  const chosen = own ? [own, ...others] : others;
  const codes = chosen.map(({ code }) => code);
  const nameOf = (code: CountyCode) => dataset.counties.find((county) => county.code === code)?.name ?? code;
  // A button that is moved or gone loses the focus: it goes to where the person works on.
  useEffect(() => {
    if (target.current === undefined) return;
    const button = chips.current?.querySelector<HTMLElement>(`[data-do="${target.current}"]`);
    (button ?? document.getElementById(searchId))?.focus();
    target.current = undefined;
  }, [others]);

  const pick = (next: readonly CountyCode[]) => choose({ counties: next.filter((code) => code !== own?.code) });
  /** Adds what is not there yet; a set is a step that Back undoes. */
  const add = (more: readonly CountyCode[], isSet: boolean) => {
    const fresh = more.filter((code) => !codes.includes(code));
    if (fresh.length === 0) {
      onSay(t('compare.said.already'));
      return;
    }
    if (isSet) addStep();
    pick([...codes, ...fresh]);
    const count = codes.length + fresh.length;
    const said = t('compare.said.added', { names: list(fresh.map(nameOf)), count });
    onSay(isSet ? `${said} ${t('compare.said.back')}` : said);
  };
  const remove = (at: number) => {
    const rest = others.filter((_, i) => i !== at);
    target.current = `remove ${(rest[at] ?? rest.at(-1))?.code ?? ''}`;
    pick(rest.map(({ code }) => code));
    onSay(t('compare.said.removed', { name: others[at]?.name ?? '' }));
  };
  const forward = (at: number) => {
    const [before, county] = [others[at - 1], others[at]];
    if (!before || !county) return;
    target.current = `${at === 1 ? 'remove' : 'earlier'} ${county.code}`;
    pick(others.map((one) => (one === county ? before : one === before ? county : one).code));
    onSay(t('compare.said.moved', { name: county.name, place: codes.indexOf(county.code) }));
  };
  const clear = () => {
    target.current = 'none';
    addStep();
    choose({ counties: [] });
    onSay(`${t('compare.said.cleared')} ${t('compare.said.back')}`);
  };

  const offices = officeGroups(statsforvaltere, dataset.counties, successors);
  const [first] = chosen;
  const near = useMemo(() => (first ? similarTo(dataset, first.code).slice(0, nearest) : []), [dataset, first]);
  // Before any is added all of them stand in the table.
  const lacksSome = others.length > 0 && chosen.length < dataset.counties.length;
  const office = first && offices.find((group) => group.codes.includes(first.code));
  return (
    <section className="needs-script no-print" data-part="compare-chosen" aria-label={t('compare.chosen')}>
      <div className={css.line}>
        <ul ref={chips} className={css.chips} aria-label={t('compare.chosen')}>
          {own && (
            <li data-own="">
              <Icon name="star" size={16} />
              <b>{own.name}</b>
              <span className="visually-hidden">({t('compare.own.chip')})</span>
            </li>
          )}
          {others.map(({ code, name }, i) => (
            <li key={code}>
              {name}
              {i > 0 && (
                <button
                  type="button"
                  data-do={`earlier ${code}`}
                  aria-label={t('compare.earlier', { name })}
                  onClick={() => forward(i)}
                >
                  <span aria-hidden>{t('compare.earlier.sign')}</span>
                </button>
              )}
              <button
                type="button"
                data-do={`remove ${code}`}
                aria-label={t('compare.remove', { name })}
                onClick={() => remove(i)}
              >
                <span aria-hidden>×</span>
              </button>
            </li>
          ))}
        </ul>
        {others.length > 0 && (
          <button type="button" className={`plain ${css.clear}`} onClick={clear}>
            {t('compare.clear')}
          </button>
        )}
        <CountySearch
          id={searchId}
          className={css.add ?? ''}
          label={t('compare.add')}
          hint={t('compare.add')}
          without={codes}
          onChoose={(code) => code && add([code], false)}
        />
        <NarrowFold label={t('compare.sets.more')} controls={ways} isOpen={isOpen} onToggle={setOpen} />
      </div>
      <div id={ways} className={`${css.ways} ${foldsIf(!isOpen)}`}>
        {first && (
          <p className={css.sets}>
            <span>{t('compare.sets')}</span>
            {near.length > 0 && (
              <button
                type="button"
                className="plain"
                onClick={() =>
                  add(
                    near.map(({ county }) => county),
                    true,
                  )
                }
              >
                {t('compare.set.similar')}
              </button>
            )}
            {office && (
              <button type="button" className="plain" onClick={() => add(office.codes, true)}>
                {t('compare.set.office')}
              </button>
            )}
            {lacksSome && (
              <button
                type="button"
                className="plain"
                onClick={() =>
                  add(
                    dataset.counties.map(({ code }) => code),
                    true,
                  )
                }
              >
                {t('compare.set.all', { count: dataset.counties.length })}
              </button>
            )}
          </p>
        )}
        <details ref={more} className={css.more} data-part="more-ways" onToggle={lookAtMore}>
          <summary>{t('compare.more')}</summary>
          {hasMore && (
            <>
              {first && near.length > 0 && (
                <p className="small">
                  {similarText(
                    first.name,
                    near.map(({ county, distance }) => ({ name: nameOf(county), distance })),
                    i18n,
                  )}{' '}
                  {t('compare.similar.method')}
                </p>
              )}
              <Lists offices={offices} onPick={(codesOf) => add(codesOf, true)} />
            </>
          )}
          {/* In the written page too: the map's outlines come with it. */}
          {(hasMore || hasAll) && map && <MapChooser map={map} own={own} counties={others} />}
        </details>
      </div>
    </section>
  );
}

type ListsProps = {
  readonly offices: ReturnType<typeof officeGroups>;
  readonly onPick: (codes: readonly CountyCode[]) => void;
};

/** The counties of any statsforvalter, and those whose figures are most like any county's. */
function Lists({ offices, onPick }: ListsProps) {
  const { shown: dataset } = useTable();
  const { t, compare } = useI18n();
  const byName = [...dataset.counties].sort((a, b) => compare(a.name, b.name));
  const like = (code: CountyCode) => [
    code,
    ...similarTo(dataset, code)
      .slice(0, nearest)
      .map(({ county }) => county),
  ];
  return (
    <div className={css.line}>
      <PickOne
        label={t('compare.office')}
        hint={t('compare.office.pick')}
        options={offices.map((group) => ({ value: group.codes.join(' '), text: group.office }))}
        onPick={(value) => onPick(value.split(' ') as CountyCode[])}
      />
      <PickOne
        label={t('compare.similar')}
        hint={t('compare.similar.pick')}
        options={byName.map(({ code, name: text }) => ({ value: code, text }))}
        onPick={(value) => onPick(like(value as CountyCode))}
      />
    </div>
  );
}

const searchId = 'legg-til-fylke';
