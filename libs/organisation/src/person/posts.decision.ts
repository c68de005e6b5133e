import type { PostGiven } from './events.js';
import { isRoleAt } from './posts.policy.js';
import { PersonRejected } from './rejections.js';
import type { HeldPost } from './state.js';

/** A post that somebody is to have, and who asks when. `today`: the day it is. `pastToo`: also one that is over. */
export type GivePost = PostGiven['data'] & Readonly<{ today: string; pastToo?: boolean }>;

/** Gives one more post besides those that are held. A post that is held just so is nothing new. */
export const postGiven = (
  { today, pastToo = false, ...given }: GivePost,
  posts: readonly HeldPost[],
): readonly PostGiven[] => {
  const { unit, role, from, to } = given;
  if (!isRoleAt(role, unit.kind)) {
    throw new PersonRejected('role-not-at-this-unit', { role, unit: unit.name, kind: unit.kind }, 'role');
  }
  if (to !== undefined && to < from) throw new PersonRejected('post-period-backwards', { from, to }, 'to');
  if (to !== undefined && to < today && !pastToo) throw new PersonRejected('post-over-already', { to }, 'to');
  if (posts.some((post) => isSame(post, given) && post.from === from && post.to === to)) return [];
  requireFree(given, posts, 'from');

  return [{ type: 'PostGiven', data: given }];
};

/** Refuses a post for days on which it is held already. */
export const requireFree = (
  given: Pick<HeldPost, 'unit' | 'role' | 'from' | 'to'>,
  posts: readonly HeldPost[],
  field: string,
): void => {
  const overlapping = posts.find((post) => isSame(post, given) && overlaps(post, given));
  if (!overlapping) return;
  const { role, unit, from } = overlapping;
  throw new PersonRejected('post-held-already', { role, unit: unit.name, from }, field);
};

const isSame = (post: HeldPost, given: Pick<HeldPost, 'unit' | 'role'>): boolean =>
  post.unit.id === given.unit.id && post.role === given.role;

type Period = Pick<HeldPost, 'from' | 'to'>;

/** Whether there is a day in both of two periods. */
export const overlaps = (one: Period, other: Period): boolean =>
  (one.to === undefined || other.from <= one.to) && (other.to === undefined || one.from <= other.to);
