import type { Sessions } from '../sessions/sessions.js';
import type { Throttle } from '../throttle/throttle.js';
import { accountState, type AccountState, type WaysIn } from './standing.policy.js';
import type { Kept, StandingTable } from './standings.table.js';

/** How somebody stands with signing in. Instants are ISO 8601 in UTC. */
export type Standing = Readonly<{
  state: AccountState;
  /** Since when their password is the one it is. */
  since?: string;
  /** When they signed in last. */
  signedInAt?: string;
  /** On how many devices they are signed in. */
  sessions: number;
  /** Until when no password is taken from them, because of wrong ones. */
  lockedUntil?: string;
}>;

/** Somebody of whom nothing is kept. */
export const NO_STANDING: Standing = { state: 'none', sessions: 0 };

type Needs = Readonly<{ table: StandingTable; sessions: Sessions; throttle: Throttle; ways: WaysIn }>;

/** Tells administrators how people stand with signing in. */
export class Standings {
  constructor(private readonly needs: Needs) {}

  /** Whether anybody signs in with a password, so that people need an account. */
  get local(): boolean {
    return this.needs.ways.local;
  }

  /** Of everybody who has an account or ever signed in, by their id. */
  async all(): Promise<ReadonlyMap<string, Standing>> {
    const { table, sessions, throttle, ways } = this.needs;
    const kept = await table.all(sessions.living());
    const locked = await throttle.locked(kept.map(({ person }) => person));
    return new Map(kept.map((one) => [one.person, standingOf(one, ways, locked.get(one.person))]));
  }
}

const standingOf = (kept: Kept, ways: WaysIn, lockedUntil: string | undefined): Standing => {
  const state = accountState(kept, ways);
  const hasPassword = state === 'one-time' || state === 'own';
  const { changedAt, signedInAt, sessions } = kept;
  return {
    state,
    sessions,
    ...(hasPassword && changedAt ? { since: changedAt.toISOString() } : {}),
    ...(signedInAt ? { signedInAt: signedInAt.toISOString() } : {}),
    ...(hasPassword && lockedUntil !== undefined ? { lockedUntil } : {}),
  };
};
