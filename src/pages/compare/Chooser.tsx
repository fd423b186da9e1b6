import { TextField } from '@navikt/ds-react/TextField';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useFacts, useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import { mostCounties } from '../../domain/choice.ts';
import type { CountyCode } from '../../domain/ids.ts';
import { similarTo } from '../../domain/similar.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { choose } from '../../state/selection.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { findCounties, officeGroups, refusedText, similarText } from '../../view/pick.ts';
import { PickOne } from './PickOne.tsx';

/** So many counties beside the one that others are like. */
const similarCounties = 3;
/** So many hits of a search are shown. */
const mostHits = 5;

/** Three ways to choose counties: by name, by the state's office, by likeness. */
export function Chooser({ counties }: { readonly counties: readonly County[] }) {
  const { shown: dataset, successors } = useTable();
  const { statsforvaltere } = useFacts();
  const i18n = useI18n();
  const { t, compare, list } = i18n;
  const [search, setSearch] = useState('');
  const [said, setSaid] = useState('');
  const [near, setNear] = useState('');
  const [refused, setRefused] = useState('');
  const byName = [...dataset.counties].sort((a, b) => compare(a.name, b.name));
  const hits = findCounties(byName, search).filter((county) => !counties.includes(county));
  const isFull = counties.length >= mostCounties;
  const full = t('compare.full', { most: mostCounties });
  // With room again the refusal is over, also when the last place is taken anew.
  if (!isFull && refused !== '') setRefused('');
  // Who types is told that there is no room, and who tries all the same, which county was not added.
  const answer = refused !== '' ? refused : isFull && search.trim() !== '' ? full : '';
  const name = (code: CountyCode) => dataset.counties.find((county) => county.code === code)?.name ?? code;

  const add = (county: County) => {
    choose({ counties: [...counties.map(({ code }) => code), county.code] });
    setSearch('');
    setSaid(t('compare.said.added', { name: county.name, place: counties.length + 1 }));
    document.getElementById(searchId)?.focus();
  };
  const set = (codes: readonly CountyCode[]) => {
    const chosen = codes.slice(0, mostCounties);
    const rest = codes.slice(mostCounties).map(name);
    choose({ counties: chosen });
    setRefused(rest.length > 0 ? refusedText(rest, mostCounties, i18n) : '');
    setSaid(t('compare.said.set', { names: list(chosen.map(name)) }));
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const [first] = hits;
    if (first && isFull) setRefused(refusedText([first.name], mostCounties, i18n));
    else if (first) add(first);
  };
  const like = (code: CountyCode) => {
    const near = similarTo(dataset, code).slice(0, similarCounties);
    set([code, ...near.map(({ county }) => county)]);
    const named = near.map(({ county, distance }) => ({ name: name(county), distance }));
    setNear(similarText(name(code), named, i18n));
  };
  return (
    <>
      <form className="county-search" onSubmit={submit}>
        <TextField
          id={searchId}
          label={t('compare.search')}
          size="small"
          autoComplete="off"
          value={search}
          onChange={({ target }) => {
            setSearch(target.value);
            setRefused('');
          }}
        />
        {/* Always there: what comes into it later is read out. */}
        <p className="small" role="status">
          {answer}
        </p>
        {isFull && answer === '' && <p className="small">{full}</p>}
        {!isFull && search.trim() !== '' && (
          <ul className="hits">
            {hits.slice(0, mostHits).map((county) => (
              <li key={county.code}>
                <button type="button" className="plain" onClick={() => add(county)}>
                  {t('compare.search.add', { name: county.name })}
                </button>
              </li>
            ))}
            {hits.length === 0 && <li>{t('compare.search.none', { search: search.trim() })}</li>}
          </ul>
        )}
      </form>
      <PickOne
        label={t('compare.office')}
        hint={t('compare.office.pick')}
        options={officeGroups(statsforvaltere, dataset.counties, successors).map(({ office, codes }) => ({
          value: codes.join(' '),
          text: office,
        }))}
        onPick={(value) => set(value.split(' ') as CountyCode[])}
      />
      <PickOne
        label={t('compare.similar')}
        hint={t('compare.similar.pick')}
        options={byName.map(({ code, name: text }) => ({ value: code, text }))}
        onPick={(value) => like(value as CountyCode)}
      />
      {near !== '' && (
        <p className="small" data-near="">
          {near}
        </p>
      )}
      <Announcer text={said} />
    </>
  );
}

export const searchId = 'sok-fylke';
