import type { Procedure } from '@crosswalk/procedures';
import type { CaseEvent } from '../../../libs/cases/src/case/events.js';
import type { Day, Instant } from '../../../libs/cases/src/case/ids.js';
import type { Asker } from '../../../libs/cases/src/case/reading.policy.js';
import type { Case } from '../../../libs/cases/src/case/state.js';

/** What a request leaves open: a test draws it at random, the table takes what is most well-meant. */
export type Choosing = Readonly<{
  /** One of these; the most well-meant stands first. Never empty. */
  one: <T>(items: readonly [T, ...T[]]) => T;
  /** When it occurs: never before the choice that was made last. */
  at: Instant;
  today: Day;
  /** Whoever asks, for their own unit; whoever suits, or the coordinator, when absent. */
  as?: Asker;
  /** The id of what it is to be about; what suits when absent. */
  part?: string;
  /** A new id for what the request puts on the case. */
  id: string;
}>;

/** Asks one kind of request, made for a case in this state. @throws CaseRejected */
export type Asking = (state: Case, choosing: Choosing, rules: Procedure) => readonly CaseEvent[];

/** Every kind of request of an area by the name of its folder. */
export type Requests = Readonly<Record<string, Asking>>;
