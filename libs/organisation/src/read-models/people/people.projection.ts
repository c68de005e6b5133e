import { unreachable, type RecordedEvent } from '@crosswalk/event-sourcing';
import type { PersonEvent, PersonName, PostGiven } from '../../person/events.js';
import { personIdOfStream, type PersonId } from '../../person/ids.js';

/** A post as it was given, under the unit it belongs to today. */
export type ListedPost = Pick<PostGiven['data'], 'post' | 'unit' | 'role' | 'from' | 'to' | 'source'>;

/** Somebody as administrators see them; `posts`: those that have not been ended. */
export type ListedPerson = Readonly<{
  id: PersonId;
  name: PersonName;
  left: boolean;
  posts: readonly ListedPost[];
  revision: number;
}>;

/** The person's row after one more event. */
export const personAfter = (row: ListedPerson | undefined, event: PersonEvent & RecordedEvent): ListedPerson => {
  const { revision } = event;
  if (event.type === 'PersonRegistered') {
    return { id: personIdOfStream(event.stream), name: event.data.name, left: false, posts: [], revision };
  }
  if (!row) throw new Error(`${event.type} of somebody who was not registered`);
  const { posts } = row;
  switch (event.type) {
    case 'PersonRenamed':
      return { ...row, name: event.data.name, revision };
    case 'PostGiven':
      return { ...row, posts: [...posts, listed(event.data)], revision };
    case 'PostMoved': {
      const { post, to } = event.data;
      const moved = posts.map((one) => (one.post === post ? { ...one, unit: { ...one.unit, ...to } } : one));
      return { ...row, posts: moved, revision };
    }
    case 'PostLastDaySet': {
      const { post, last } = event.data;
      return { ...row, posts: posts.map((one) => (one.post === post ? { ...one, to: last } : one)), revision };
    }
    case 'PostEnded':
      return { ...row, posts: posts.filter(({ post }) => post !== event.data.post), revision };
    case 'PersonLeft':
      return { ...row, left: true, posts: [], revision };
    default:
      return unreachable(event);
  }
};

const listed = ({ by: _by, at: _at, ...post }: PostGiven['data']): ListedPost => post;
