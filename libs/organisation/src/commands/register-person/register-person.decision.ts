import type { PersonRegistered, PostGiven } from '../../person/events.js';
import { postGiven, type GivePost } from '../../person/posts.decision.js';
import { PersonRejected } from '../../person/rejections.js';
import type { HeldPost, PersonState } from '../../person/state.js';

/** `posts`: those they begin with. */
export type RegisterPerson = PersonRegistered['data'] & Readonly<{ posts: readonly GivePost[] }>;

/** Registers somebody new, or somebody who left and comes back. */
export const registerPerson = (
  { posts, ...person }: RegisterPerson,
  state: PersonState,
): readonly (PersonRegistered | PostGiven)[] => {
  if (state.registered && !state.left) {
    throw new PersonRejected('person-registered-already', { person: state.name.zh }, 'id');
  }

  const given = posts.reduce<readonly PostGiven[]>(
    (before, post) => [
      ...before,
      ...postGiven(
        post,
        before.map(({ data }): HeldPost => data),
      ),
    ],
    [],
  );
  return [{ type: 'PersonRegistered', data: person }, ...given];
};
