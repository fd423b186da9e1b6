import type { County } from '../domain/county.ts';
import type { PrioritySlug } from '../domain/ids.ts';

/** Addresses of the site's pages, relative to its root. Part of the public interface: a copied link must go on working. */
export const places = {
  start: '',
  counties: 'fylke/',
  priorities: 'omrade/',
  grants: 'tilskudd/',
  application: 'soknad/',
  compare: 'sammenlign/',
  office: 'hos-oss/',
  about: 'om-tallene/',
  openData: 'apne-data/',
  accessibility: 'tilgjengelighet/',
} as const;

/** The address of a place on its host, also where the site lies in a subfolder. */
export const addressOf = (place: string): string => import.meta.env.BASE_URL + place;

/** "fylke/08-telemark/". */
export const countyPlace = ({ code, name, place }: County) => place ?? `${places.counties}${code}-${slugOf(name)}/`;

/** "omrade/ordinaert-arbeidsliv/". */
export const priorityPlace = (slug: PrioritySlug) => `${places.priorities}${slug}/`;

/** "tilskudd/2021/". */
export const grantPlace = (year: number) => `${places.grants}${year}/`;

/** Where the map stands on the start page. */
export const mapId = 'kart';

const letters: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a' };

/** A name as an address has it: "Møre og Romsdal" becomes "more-og-romsdal". */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[æøå]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
