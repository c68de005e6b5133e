import type { Request } from '@crosswalk/event-sourcing';
import type { Actor } from '@crosswalk/http';
import type { Action } from '../case/actions.policy.js';
import { RESIDENT_BY_CODE } from '../case/ids.js';

/** A request about a case. `asker`: the person or token that asks; absent when a process does. */
export type CaseRequest = Request & Readonly<{ asker?: Actor }>;

/** Somebody asks something of a case without saying who they are. */
class AskerUnsaid extends Error {
  override readonly name = 'AskerUnsaid';
}

/** Whether something follows from what a person did. */
export const isProcess = (actorId: string): boolean => actorId.startsWith('process:');

/**
 * Lets through what follows from something a person did, and the one thing that a tracking code is good for.
 * @throws AskerUnsaid when it is a person who asks
 */
export const requireNobody = (actorId: string, action: Action): void => {
  if (actorId === RESIDENT_BY_CODE && action === 'answer-as-resident') return;
  if (!isProcess(actorId)) throw new AskerUnsaid(`${actorId} asks, and is not handed on with the request`);
};
