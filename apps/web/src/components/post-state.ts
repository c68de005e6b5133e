import type { PostHeld } from '../api/people.js';

export type PostState = 'not-yet' | 'held' | 'over';

/** Whether a post is held on a day, is yet to begin, or is over. */
export const postState = ({ from, to }: Pick<PostHeld, 'from' | 'to'>, today: string): PostState => {
  if (today < from) return 'not-yet';
  return to !== undefined && to < today ? 'over' : 'held';
};
