import type { PostEnded, PostMoved } from '../../person/events.js';
import { overlaps } from '../../person/posts.decision.js';
import type { PersonState } from '../../person/state.js';
import type { UnitRef } from '../../unit/events.js';

/** A unit was merged into another. */
export type MovePosts = Readonly<{ from: UnitRef; to: UnitRef; by: string; at: string }>;

/** Posts at the former unit go over to its successor; one that is held there already is not held twice. */
export const movePosts = ({ from, to, by, at }: MovePosts, state: PersonState): readonly (PostMoved | PostEnded)[] => {
  if (!state.registered) return [];
  const there = state.posts.filter(({ unit }) => unit.id === to.id);
  return state.posts
    .filter(({ unit }) => unit.id === from.id)
    .map(({ post, ...held }) =>
      there.some((other) => other.role === held.role && overlaps(other, held))
        ? { type: 'PostEnded', data: { post, by, at } }
        : { type: 'PostMoved', data: { post, from, to, by, at } },
    );
};
