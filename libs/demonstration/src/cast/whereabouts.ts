import type { Random } from '../story/random.js';
import { groundOf } from './places.js';
import type { CommunityName } from './units.js';

/** Where something is: at a street or in an estate of a community, in words and as the API takes it. */
export type Whereabouts = Readonly<{
  community: CommunityName;
  street: string;
  estate: string;
  place: Readonly<{ address: string; point: Readonly<{ latitude: number; longitude: number }> }>;
}>;

/** Somewhere in a community. */
export const somewhereIn = (community: CommunityName, random: Random): Whereabouts => {
  const { latitude, longitude, streets, estates } = groundOf(community);
  const [street, estate] = [random.one(streets), random.one(estates)];
  const number = random.between(3, 268);
  const off = (): number => (random.fraction() - 0.5) / 180;
  return {
    community,
    street,
    estate,
    place: {
      address: random.happens(0.5) ? `${street} ${number} 号` : `${estate} ${random.between(1, 24)} 幢`,
      point: { latitude: rounded(latitude + off()), longitude: rounded(longitude + off()) },
    },
  };
};

const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
