import type { UnitRef } from './events.js';
import { VisitRejected } from './rejections.js';
import { roundName, type OpenedRound, type RoundState } from './state.js';

/** Who asks: their role and the unit they act for. */
export type Asker = Readonly<{ role: string; unit?: string }>;

type Visited = Readonly<{ community: UnitRef; subdistrict?: UnitRef }>;

/** Whether somebody works in the community that is visited, or in the subdistrict above it. */
const worksIn = ({ unit }: Asker, { community, subdistrict }: Visited): boolean =>
  unit !== undefined && (unit === community.id || unit === subdistrict?.id);

/** Refuses to open a round for whoever does not work where it goes. */
export const requireStaff = (asker: Asker, visited: Visited): void => {
  if (!worksIn(asker, visited)) throw new VisitRejected('round-not-yours', { community: visited.community.name });
};

/** Refuses whoever does not work where a round goes as if there were no such round: they may not read it either. */
export const requireTheirs = (asker: Asker, visited: Visited): void => {
  if (!worksIn(asker, visited)) throw new VisitRejected('visit-unknown');
};

/** Refuses a request about a round that nobody opened. */
export function requireOpened(state: RoundState): asserts state is OpenedRound {
  if (state.stage === 'unopened') throw new VisitRejected('visit-unknown');
}

/** Refuses a request about a round that is over. */
export function requireOpen(state: RoundState): asserts state is Extract<RoundState, { stage: 'open' }> {
  requireOpened(state);
  if (state.stage === 'closed') throw new VisitRejected('round-over', { round: roundName(state) });
}

/** When somebody was at the door: the moment, the day it was at home, and what time it is now. */
export type Occurred = Readonly<{ at: string; day: string; now: string }>;

/** Refuses to have been at a door before the round began, or later than now. */
export const requireOccurred = ({ at, day, now }: Occurred, { from }: Pick<OpenedRound, 'from'>): void => {
  if (at > now) throw new VisitRejected('visited-in-the-future', { occurred: at }, 'at');
  if (day < from) throw new VisitRejected('visited-before-round', { day, from }, 'at');
};
