import type { PostEnded } from '../../person/events.js';
import { requireNotOwnAdministration, requireRegistered } from '../../person/guards.decision.js';
import type { PersonId } from '../../person/ids.js';
import { PersonRejected } from '../../person/rejections.js';
import type { PersonState } from '../../person/state.js';

/** `person`: whose post it is. */
export type EndPost = PostEnded['data'] & Readonly<{ person: PersonId }>;

export const endPost = ({ person, ...ending }: EndPost, state: PersonState): readonly PostEnded[] => {
  requireRegistered(state);
  const held = state.posts.filter(({ post }) => post === ending.post);
  if (held.length === 0) throw new PersonRejected('post-not-there');
  requireNotOwnAdministration(person, ending.by, held);

  return [{ type: 'PostEnded', data: ending }];
};
