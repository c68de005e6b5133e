import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from './actor.js';

/**
 * What happened earlier, told now: by whom it was done, when it occurred, and where the tale comes from. It goes with
 * the work of this process and not with the request, so that nothing from outside can claim another time or person.
 */
export type Telling = Readonly<{
  /** Nobody where a process follows up on what was told. */
  actor?: Actor;
  /** ISO 8601 instant in UTC. */
  at: string;
  source: string;
}>;

const tale = new AsyncLocalStorage<Telling>();

/** Does the work as something that happened earlier. */
export const tellingOf = <T>(telling: Telling, work: () => T): T => tale.run(telling, work);

/** What is being told here; undefined for whatever happens now. */
export const told = (): Telling | undefined => tale.getStore();
