import type { PostGiven } from './events.js';
import { isRoleAt } from './posts.policy.js';
import { PersonRejected } from './rejections.js';
import type { HeldPost } from './state.js';

/** A post that somebody is to have, and who asks when. `today`: the day it is. */
export type GivePost = PostGiven['data'] & Readonly<{ today: string }>;

/** Gives one more post besides those that are held. A post that is held just so is nothing new. */
export const postGiven = ({ today, ...given }: GivePost, posts: readonly HeldPost[]): readonly PostGiven[] => {
  const { unit, role, from, to } = given;
  if (!isRoleAt(role, unit.kind)) {
    throw new PersonRejected('role-not-at-this-unit', { role, unit: unit.name, kind: unit.kind }, 'role');
  }
  if (to !== undefined && to < from) throw new PersonRejected('post-period-backwards', { from, to }, 'to');
  if (to !== undefined && to < today) throw new PersonRejected('post-over-already', { to }, 'to');
  const overlapping = posts.find((post) => isSame(post, given) && overlaps(post, given));
  if (overlapping) {
    if (overlapping.from === from && overlapping.to === to) return [];
    throw new PersonRejected('post-held-already', { role, unit: unit.name, from: overlapping.from }, 'from');
  }

  return [{ type: 'PostGiven', data: given }];
};

const isSame = (post: HeldPost, given: Pick<HeldPost, 'unit' | 'role'>): boolean =>
  post.unit.id === given.unit.id && post.role === given.role;

type Period = Pick<HeldPost, 'from' | 'to'>;

/** Whether there is a day in both of two periods. */
export const overlaps = (one: Period, other: Period): boolean =>
  (one.to === undefined || other.from <= one.to) && (other.to === undefined || one.from <= other.to);
