import type { PostEnded, PostLastDaySet } from '../../person/events.js';
import { requireNotOwnAdministration, requireRegistered } from '../../person/guards.decision.js';
import type { Day, PersonId } from '../../person/ids.js';
import { requireFree } from '../../person/posts.decision.js';
import { PersonRejected } from '../../person/rejections.js';
import type { HeldPost, PersonState } from '../../person/state.js';

/** `person`: whose post it is. `last`: the last day it is to be held, and the day it is now; at once when absent. */
export type EndPost = PostEnded['data'] & Readonly<{ person: PersonId; last?: Readonly<{ on: Day; today: Day }> }>;

export const endPost = (
  { person, last, ...ending }: EndPost,
  state: PersonState,
): readonly (PostEnded | PostLastDaySet)[] => {
  requireRegistered(state);
  const held = state.posts.find(({ post }) => post === ending.post);
  if (!held) throw new PersonRejected('post-not-there');
  requireNotOwnAdministration(person, ending.by, [held]);
  if (!last) return [{ type: 'PostEnded', data: ending }];

  const { on } = last;
  requireLastDay(held, last);
  if (held.to === on) return [];
  requireFree(
    { ...held, to: on },
    state.posts.filter((other) => other !== held),
    'on',
  );
  const before = held.to === undefined ? {} : { before: held.to };
  return [{ type: 'PostLastDaySet', data: { ...ending, last: on, ...before } }];
};

/** Refuses a last day that has passed, that comes before the first, or of a post whose own has passed. */
const requireLastDay = ({ from, to }: HeldPost, { on, today }: NonNullable<EndPost['last']>): void => {
  if (to !== undefined && to < today) throw new PersonRejected('post-over-already', { to }, 'on');
  if (on < today) throw new PersonRejected('post-over-already', { to: on }, 'on');
  if (on < from) throw new PersonRejected('post-period-backwards', { from, to: on }, 'on');
};
