import type { PostGiven } from '../../person/events.js';
import { requirePresent } from '../../person/guards.decision.js';
import { postGiven, type GivePost } from '../../person/posts.decision.js';
import type { PersonState } from '../../person/state.js';

export const givePost = (command: GivePost, state: PersonState): readonly PostGiven[] => {
  requirePresent(state);

  return postGiven(command, state.posts);
};
