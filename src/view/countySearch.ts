import type { County } from '../domain/county.ts';
import type { RegisteredCounty } from '../domain/registeredCounty.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { textSearch, waysToWrite } from './nameSearch.ts';

/** Counties that were found, together with the county of another division that they stand for: "Viken (2020–2023): …". */
export type CountyHits = { readonly label: string | undefined; readonly counties: readonly County[] };

type Places = {
  /** Those that can be chosen, in the order that they are shown in. */
  readonly counties: readonly County[];
  /** The division that they are in (first day). */
  readonly division: string;
  /** Those of every division; none until they have been loaded. */
  readonly register: readonly RegisteredCounty[];
};

/**
 * Counties by what was typed: a part of a name in any language, a code, or a county that is or was of another division. Nothing
 * typed: all of them.
 */
export function searchCounties({ counties, division, register }: Places, search: string, i18n: I18n): CountyHits[] {
  const typed = search.trim().toLowerCase();
  const isCode = /^\d+$/.test(typed);
  const answers = textSearch(typed);
  const isHit = (county: Pick<County, 'code' | 'name'>, names: readonly string[]) =>
    isCode ? Number(county.code) === Number(typed) : answers([county.name, ...names].join(' '));
  const begins = ({ name }: County) => waysToWrite(name).some((way) => way.startsWith(typed));
  const own = (one: County) => register.find(({ code, name }) => code === one.code && name === one.name)?.also ?? [];
  const direct = counties.filter((county) => isHit(county, [county.officialName, ...own(county)]));
  const elsewhere = register.flatMap((other) => {
    const standing = (other.into[division] ?? []).flatMap((code) => counties.find((one) => one.code === code) ?? []);
    // Under the same name it is found already, and is told of only to who typed another code.
    const isSame = standing.length === 1 && standing[0]?.name === other.name && !isCode;
    const isMeant = isCode || waysToWrite(other.name).includes(typed);
    const isNew = isMeant || !standing.some((county) => direct.includes(county));
    return typed !== '' && standing.length > 0 && !isSame && isNew && isHit(other, other.also)
      ? [{ label: whatItIs(other, standing, isCode, i18n), counties: standing, isMeant }]
      : [];
  });
  const meant = elsewhere.filter(({ isMeant }) => isMeant);
  // Whose own code or name was typed comes first, then what begins so; each county once.
  const lists = [
    ...(isCode ? [{ label: undefined, counties: direct }] : []),
    ...meant,
    { label: undefined, counties: [...direct.filter(begins), ...direct.filter((county) => !begins(county))] },
    ...elsewhere.filter(({ isMeant }) => !isMeant),
  ];
  const seen = new Set<County>();
  return lists.flatMap(({ label, counties: list }) => {
    const rest = list.filter((county) => !seen.has(county));
    rest.forEach((county) => seen.add(county));
    return rest.length > 0 ? [{ label, counties: rest }] : [];
  });
}

/** "Viken (2020–2023): Østfold, Akershus og Buskerud". */
function whatItIs(
  { code, name, from, until }: RegisteredCounty,
  standing: readonly County[],
  isCode: boolean,
  { t }: I18n,
): string {
  const years =
    until === undefined
      ? t('county.since', { from: from ?? '' })
      : t(from === undefined ? 'county.until' : 'county.between', { from: from ?? '', until });
  return t('county.was', {
    name: isCode ? `${code} ${name}` : name,
    years,
    counties: standing.map((county) => county.name).join(t('list.comma')),
  });
}
