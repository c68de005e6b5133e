import { unreachable, type Decider } from '@crosswalk/event-sourcing';
import type { PersonEvent, PostGiven } from './events.js';
import type { HeldPost, PersonState } from './state.js';

const evolve = (state: PersonState, event: PersonEvent): PersonState => {
  if (event.type === 'PersonRegistered') {
    return { registered: true, name: event.data.name, left: false, posts: [] };
  }
  if (!state.registered) return state;
  const { posts } = state;
  switch (event.type) {
    case 'PersonRenamed':
      return { ...state, name: event.data.name };
    case 'PostGiven':
      return { ...state, posts: [...posts, held(event.data)] };
    case 'PostMoved': {
      const { post, to } = event.data;
      return {
        ...state,
        posts: posts.map((one) => (one.post === post ? { ...one, unit: { ...one.unit, ...to } } : one)),
      };
    }
    case 'PostLastDaySet': {
      const { post, last } = event.data;
      return { ...state, posts: posts.map((one) => (one.post === post ? { ...one, to: last } : one)) };
    }
    case 'PostEnded':
      return { ...state, posts: posts.filter(({ post }) => post !== event.data.post) };
    case 'PersonLeft':
      return { ...state, left: true, posts: [] };
    default:
      return unreachable(event);
  }
};

const held = ({ by: _by, at: _at, ...post }: PostGiven['data']): HeldPost => post;

export const personDecider: Decider<PersonState, PersonEvent> = { initialState: { registered: false }, evolve };
