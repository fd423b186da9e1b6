import { twoDigits } from './times.ts';
import type { ImportedRegion, KnownPlace, RegionKind } from '../../domain/importedFile.ts';

/** Words of rows that sum the ones above. */
const totals = /^(sum|total|totalt|totalsum|i alt|alt|samlet|grand total|gjennomsnitt|snitt|median)\b/i;

/** Whether a row's name says that it sums others. */
export const isTotal = (label: string): boolean => totals.test(label);

const codeBefore = /^([A-Z]{2,5}\d{0,4}|\d|\d\d|\d{4}|\d{6})[\s\u00A0]+(?:[-–][\s\u00A0]+)?(?=[("]?\p{Lu})/u;
const onlyCode = /^(?:EAK\w{0,4}|EK[AG]\d\d|\d{2}|\d{4}|\d{6})$/;

/** What kind of place a code stands for by its form. */
function kindOfCode(code: string): RegionKind {
  if (/^EKA\d\d$/.test(code)) return 'county';
  if (/^EKG\d\d$/.test(code)) return 'group';
  if (/^\d{2}$/.test(code)) return 'county';
  if (/^\d{4}$/.test(code)) return 'municipality';
  return /^\d{6}$/.test(code) ? 'district' : 'unknown';
}

/** A name as far as it tells places apart: without case, years and dashes; "u/" is uten. */
export function plainName(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ u[/.]\s*(?=\p{L})/gu, ' uten ')
    .replace(/\s*\(-?\d*-?\d*\)/g, '')
    .replace(/[\s\u00A0\u2013/-]+/g, ' ')
    .trim();
}

/** A place's name without the code before it; a code alone is its own name. */
const withoutCode = (text: string) =>
  text
    .slice(codeBefore.exec(text)?.[1]?.length ?? 0)
    .replace(/^[\s\u00A0]+[-–](?=[\s\u00A0])/, '')
    .trim();

/** Whether a text has a place's code before its name, or is nothing but one of more than two digits. */
export const hasCode = (text: string): boolean => codeBefore.test(text) || (onlyCode.test(text) && text.length > 2);

/** A group of municipalities by the number that KOSTRA gives it: "Kostragr. 8", "KOSTRA-gruppe 08". */
const group = /^kostra[\s-]?gr(?:uppe|\.)?\s*(\d{1,2})$/i;
const groupCode = (label: string) => {
  const number = group.exec(label)?.[1];
  return number === undefined ? undefined : `EKG${twoDigits(Number(number))}`;
};

/** Finds which place a row is about, each name looked up once. */
export function regionFinder(places: readonly KnownPlace[]) {
  const byCode = new Map<string, KnownPlace>();
  const byName = new Map<string, KnownPlace>();
  const byCounty = new Map<string, KnownPlace>();
  for (const place of places) {
    byCode.set(place.code, place);
    if (place.county !== undefined) byCounty.set(place.county, place);
    for (const name of place.names) {
      const key = plainName(name);
      const other = byName.get(key);
      // A county that is one municipality has the same figures.
      if (!other || place.kind === 'municipality') byName.set(key, place);
    }
  }
  const isKnownName = (text: string) => byName.has(plainName(text)) || group.test(text);
  /** Also with its code before it. */
  const isPlaceHead = (text: string) => isKnownName(withoutCode(text));
  const seen = new Map<string, ImportedRegion>();
  const find = (text: string, codeText = ''): ImportedRegion => {
    const key = `${codeText}\u0000${text}`;
    const known = seen.get(key);
    if (known) return known;
    const inText = codeBefore.exec(text)?.[1] ?? (onlyCode.test(text) ? text : undefined);
    // A spreadsheet drops the zero before a number: 301 is 0301.
    const written =
      codeText === '' ? inText : /^\d{3}$/.test(codeText) ? String(10_000 + Number(codeText)).slice(1) : codeText;
    const label = withoutCode(text) || (written ?? '');
    const named = written === undefined ? byName.get(plainName(label)) : undefined;
    const own = byCounty.get(/^(?:EKA)?(\d\d)$/.exec(written ?? '')?.[1] ?? '');
    const code = own?.code ?? written ?? named?.code ?? groupCode(label);
    const kind = (code === undefined ? undefined : byCode.get(code)?.kind) ?? named?.kind ?? kindOfCode(code ?? '');
    const region: ImportedRegion = { label, kind, ...(code === undefined ? {} : { code }) };
    seen.set(key, region);
    return region;
  };
  return { find, isKnownName, isPlaceHead };
}
