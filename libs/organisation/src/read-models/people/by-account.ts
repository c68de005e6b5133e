import type { Standing } from '@crosswalk/identity';
import type { PeopleAsked } from './people.query.js';

export const ACCOUNT_FILTERS = ['none', 'one-time', 'locked'] as const;

/** Who is meant: people with a present post who cannot sign in, with an unused one-time password, or locked out. */
export type AccountFilter = (typeof ACCOUNT_FILTERS)[number];

type Here = Readonly<{
  today: string;
  /** Whether anybody signs in with a password: otherwise nobody lacks an account. */
  local: boolean;
}>;

/** What the list of people is narrowed to. */
export const byAccount = (
  filter: AccountFilter,
  standings: ReadonlyMap<string, Standing>,
  { today, local }: Here,
): PeopleAsked => {
  const those = (is: (standing: Standing) => boolean): readonly string[] =>
    [...standings].flatMap(([person, standing]) => (is(standing) ? [person] : []));
  if (filter === 'one-time') return { only: those(({ state }) => state === 'one-time') };
  if (filter === 'locked') return { only: those(({ lockedUntil }) => lockedUntil !== undefined) };
  return local ? { except: those(({ state }) => state !== 'none'), inPostOn: today } : { only: [] };
};
