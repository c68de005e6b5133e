import type { PersonId } from './ids.js';
import { PersonRejected } from './rejections.js';
import type { HeldPost, PersonState, RegisteredPerson } from './state.js';

/** Refuses a request about somebody who was never registered. */
export function requireRegistered(state: PersonState): asserts state is RegisteredPerson {
  if (!state.registered) throw new PersonRejected('person-not-there');
}

/** Refuses what can be done only for somebody who works here. */
export function requirePresent(state: PersonState): asserts state is RegisteredPerson {
  requireRegistered(state);
  if (state.left) throw new PersonRejected('person-left', { person: state.name.zh });
}

/** Refuses to let somebody take from themselves what they administer by: nobody might be left to give it back. */
export const requireNotOwnAdministration = (person: PersonId, by: string, posts: readonly HeldPost[]): void => {
  if (person === by && posts.some(({ role }) => role === 'administrator')) {
    throw new PersonRejected('administration-your-own');
  }
};
