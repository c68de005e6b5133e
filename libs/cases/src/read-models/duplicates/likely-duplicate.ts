import type { Point } from '../../case/events.js';
import { metresBetween } from './distance.js';
import { haveStreetInCommon, streetsIn, withoutStreets } from './streets.js';
import { likeness, wordsOf } from './words.js';

/** What can be told of a case before it is filed. */
export type Told = Readonly<{
  title: string;
  description?: string;
  category?: string;
  address?: string;
  point?: Point;
}>;

export const REASONS = ['near', 'same-street', 'same-category', 'alike'] as const;
export type Reason = (typeof REASONS)[number];

/** What was told, taken apart once to be compared with many. */
export type Studied = Readonly<{
  told: Told;
  /** What it is about: without streets and numbers, which are for the places to tell. */
  title: ReadonlySet<string>;
  all: ReadonlySet<string>;
  address: ReadonlySet<string>;
  streets: readonly string[];
}>;

export const studied = (told: Told): Studied => {
  const { title, description = '', address = '' } = told;
  const named = streetsIn(address);
  return {
    told,
    title: wordsOf(withoutStreets(title)),
    all: wordsOf(withoutStreets(`${title}\n${description}`)),
    address: wordsOf(address),
    streets: named.length > 0 ? named : streetsIn(title),
  };
};

/** `score`: from 0 to 1. `distance` in metres, when both places are known. */
export type Likely = Readonly<{ score: number; distance?: number; why: readonly Reason[] }>;

/** Further away than this, words alone make no duplicate. */
export const FAR = 1_000;
const NEAR = 300;
/** Where two streets meet. */
const AT_THE_CORNER = 50;
const AT_THE_SPOT = 100;

const ALIKE = 0.3; // of the same place
const ALIKE_BY_WORDS_ALONE = 0.6;
const SAME_ADDRESS = 0.5;
const ANOTHER_ADDRESS = 0.2;

type Place = Readonly<{
  same: boolean;
  elsewhere: boolean;
  closeness: number;
  distance?: number;
  why: readonly Reason[];
}>;

/**
 * Whether two cases are likely about the same, and why: the same place, and words or a category that fit; or, where the
 * place cannot be told, words that hardly differ. Undefined when they are not.
 */
export const likelyDuplicate = (one: Studied, other: Studied): Likely | undefined => {
  const place = placeOf(one, other);
  const alike = alikeness(one, other);
  const { category } = one.told;
  const sameCategory = category !== undefined && category === other.told.category;
  if (place.elsewhere || !convincing(place, alike, sameCategory)) return undefined;
  return {
    score: Math.round((0.5 * alike + 0.3 * place.closeness + (sameCategory ? 0.2 : 0)) * 100) / 100,
    ...(place.distance === undefined ? {} : { distance: Math.round(place.distance) }),
    why: [
      ...place.why,
      ...(sameCategory ? ['same-category' as const] : []),
      ...(alike >= ALIKE ? ['alike' as const] : []),
    ],
  };
};

const convincing = ({ same, distance, closeness }: Place, alike: number, sameCategory: boolean): boolean => {
  if (alike >= ALIKE_BY_WORDS_ALONE) return true;
  if (!same) return false;
  const atTheSpot = distance === undefined ? closeness === 1 : distance <= AT_THE_SPOT;
  return alike >= ALIKE || (sameCategory && atTheSpot);
};

const alikeness = (one: Studied, other: Studied): number =>
  Math.max(likeness(one.title, other.title), likeness(one.all, other.all));

const placeOf = (one: Studied, other: Studied): Place => {
  const known = one.streets.length > 0 && other.streets.length > 0;
  const sameStreet = known && haveStreetInCommon(one.streets, other.streets);
  const street: readonly Reason[] = sameStreet ? ['same-street'] : [];
  const [here, there] = [one.told, other.told];
  if (here.point && there.point) {
    const distance = metresBetween(here.point, there.point);
    const near = distance <= (known && !sameStreet ? AT_THE_CORNER : NEAR);
    const elsewhere = distance > FAR || (known && !sameStreet && !near);
    const why: readonly Reason[] = near ? ['near', ...street] : street;
    return { same: near, elsewhere, closeness: Math.max(0, 1 - distance / FAR), distance, why };
  }
  const addresses = likeness(one.address, other.address);
  if (known) return { same: sameStreet, elsewhere: !sameStreet, closeness: addresses, why: street };
  const told = here.address !== undefined && there.address !== undefined;
  const same = addresses >= SAME_ADDRESS;
  return { same, elsewhere: told && addresses < ANOTHER_ADDRESS, closeness: addresses, why: [] };
};
