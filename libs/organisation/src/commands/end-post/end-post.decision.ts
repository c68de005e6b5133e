import type { PostEnded } from '../../person/events.js';
import { requireRegistered } from '../../person/guards.decision.js';
import { PersonRejected } from '../../person/rejections.js';
import type { PersonState } from '../../person/state.js';

export type EndPost = PostEnded['data'];

export const endPost = (command: EndPost, state: PersonState): readonly PostEnded[] => {
  requireRegistered(state);
  if (!state.posts.some(({ post }) => post === command.post)) throw new PersonRejected('post-not-there');

  return [{ type: 'PostEnded', data: command }];
};
