import type { County } from './county.ts';
import type { CountyCode } from './ids.ts';
import { percent } from './rate.ts';

/**
 * A county division other than the figures' own. `start` is its first day (ISO). Codes are its own: a code may be used
 * again.
 */
export type OtherDivision = {
  readonly start: string;
  /** In the order of the register. */
  readonly counties: readonly County[];
  readonly passages: readonly Passage[];
};

/**
 * The people of the figures' county `from` who live in what is `to` in another division, on the day that the register
 * counts them.
 */
export type Passage = {
  readonly from: CountyCode;
  readonly to: CountyCode;
  readonly people: number;
  /** The municipalities that left the rest of their county; empty for that rest, and for a whole county. */
  readonly municipalities: readonly string[];
};

/**
 * The way from the counties of the figures to those of other divisions, earliest first. `counties`: the whole division,
 * also what a table leaves out. From data/register/.
 */
export type Crosswalk = {
  readonly counties: readonly County[];
  readonly later: readonly OtherDivision[];
  readonly earlier: readonly OtherDivision[];
};

/** People who have always moved together, with the county that they are in by each division's first day. */
export type RegisterPiece = {
  /** Municipalities that left the rest of their county; none for that rest. */
  readonly municipalities: readonly string[];
  readonly people: number;
  readonly counties: Readonly<Record<string, CountyCode>>;
};

/** The divisions whose counties can be followed, earliest first, and the pieces that all of them are made of. */
export type Register = {
  readonly divisions: readonly Pick<OtherDivision, 'start' | 'counties'>[];
  readonly pieces: readonly RegisterPiece[];
};

/**
 * What an earlier and a later county have in common. `area` is the one that was not asked for. `share`: of the earlier
 * county's people, in per cent, unrounded; `isWhole`: it is all of that county.
 */
export type CountyPart = {
  readonly county: County;
  readonly people: number;
  readonly share: number;
  readonly isWhole: boolean;
  readonly municipalities: readonly string[];
};

/**
 * What a later county is made of. Figures exist for whole earlier counties only: `nearest` are those that have most of
 * their people here, and their sum is the later county's figure only if `isExact`. Otherwise it counts `surplus` people
 * who live in another county now, and lacks `missing` people of this one. Counts may be added; shares are worked out
 * anew from the sums, never averaged.
 */
export type Composition = {
  readonly county: County;
  /** Inhabitants within its borders, on the day that the register counts them. */
  readonly people: number;
  /** The one with most people first. */
  readonly parts: readonly CountyPart[];
  readonly nearest: readonly County[];
  readonly isExact: boolean;
  readonly surplus: number;
  readonly missing: number;
};

/** The counties of another division that a county of the figures is in, the one with most of its people first. */
export function partsOf(crosswalk: Crosswalk, division: string, code: CountyCode): CountyPart[] {
  const { counties, passages } = otherDivision(crosswalk, division);
  const own = passages.filter(({ from }) => from === code);
  if (own.length === 0) throw new Error(`no county ${code} to follow to the division of ${division}`);
  return mostPeopleFirst(own.map((passage) => toPart(passage, find(counties, passage.to), passages)));
}

/** What a county of another division is made of. */
export function compositionOf(crosswalk: Crosswalk, division: string, code: CountyCode): Composition {
  const { counties, passages } = otherDivision(crosswalk, division);
  const county = find(counties, code);
  const into = passages.filter(({ to }) => to === code);
  const parts = mostPeopleFirst(
    into.map((passage) => toPart(passage, find(crosswalk.counties, passage.from), passages)),
  );
  const isNearest = (part: CountyPart) => partsOf(crosswalk, division, part.county.code)[0]?.county.code === code;
  const [near, far] = [parts.filter(isNearest), parts.filter((part) => !isNearest(part))];
  const leaving = passages.filter(({ from, to }) => to !== code && near.some((part) => part.county.code === from));
  return {
    county,
    people: sumOfPeople(parts),
    parts,
    nearest: crosswalk.counties.filter(({ code: own }) => near.some((part) => part.county.code === own)),
    isExact: parts.every(({ isWhole }) => isWhole),
    surplus: sumOfPeople(leaving),
    missing: sumOfPeople(far),
  };
}

function toPart({ from, people, municipalities }: Passage, county: County, passages: readonly Passage[]): CountyPart {
  const all = sumOfPeople(passages.filter((passage) => passage.from === from));
  return { county, people, share: percent(people, all), isWhole: people === all, municipalities };
}

function otherDivision({ later, earlier }: Crosswalk, start: string): OtherDivision {
  const division = [...later, ...earlier].find((candidate) => candidate.start === start);
  if (!division) throw new Error(`no division of ${start}`);
  return division;
}

function find(counties: readonly County[], code: CountyCode): County {
  const county = counties.find((candidate) => candidate.code === code);
  if (!county) throw new Error(`no county ${code}`);
  return county;
}

const sumOfPeople = (list: readonly { readonly people: number }[]) => list.reduce((sum, { people }) => sum + people, 0);

const mostPeopleFirst = (parts: readonly CountyPart[]) => [...parts].sort((a, b) => b.people - a.people);
