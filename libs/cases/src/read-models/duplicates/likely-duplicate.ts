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
export const likelyDuplicate = (one: Told, other: Told): Likely | undefined => {
  const place = placeOf(one, other);
  const alike = alikeness(one, other);
  const sameCategory = one.category !== undefined && one.category === other.category;
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

/** The words of what they are about; where they are is for the places to tell. */
const alikeness = (one: Told, other: Told): number => {
  const titles = likeness(wordsOf(withoutStreets(one.title)), wordsOf(withoutStreets(other.title)));
  return Math.max(titles, likeness(allWordsOf(one), allWordsOf(other)));
};

const allWordsOf = ({ title, description = '' }: Told): ReadonlySet<string> =>
  wordsOf(withoutStreets(`${title}\n${description}`));

const placeOf = (one: Told, other: Told): Place => {
  const [streets, others] = [streetsOf(one), streetsOf(other)];
  const known = streets.length > 0 && others.length > 0;
  const sameStreet = known && haveStreetInCommon(streets, others);
  const street: readonly Reason[] = sameStreet ? ['same-street'] : [];
  const addresses = likeness(wordsOf(one.address ?? ''), wordsOf(other.address ?? ''));
  if (one.point && other.point) {
    const distance = metresBetween(one.point, other.point);
    const reach = known && !sameStreet ? AT_THE_CORNER : NEAR;
    const near = distance <= reach;
    const elsewhere = distance > FAR || (known && !sameStreet && !near);
    const why: readonly Reason[] = near ? ['near', ...street] : street;
    return { same: near, elsewhere, closeness: Math.max(0, 1 - distance / FAR), distance, why };
  }
  if (known) return { same: sameStreet, elsewhere: !sameStreet, closeness: sameStreet ? addresses : 0, why: street };
  const told = one.address !== undefined && other.address !== undefined;
  const same = addresses >= SAME_ADDRESS;
  return { same, elsewhere: told && addresses < ANOTHER_ADDRESS, closeness: addresses, why: [] };
};

const streetsOf = ({ title, address = '' }: Told): readonly string[] => {
  const named = streetsIn(address);
  return named.length > 0 ? named : streetsIn(title);
};
