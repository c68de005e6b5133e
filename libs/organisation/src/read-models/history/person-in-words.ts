import { unreachable } from '@crosswalk/event-sourcing';
import type { Words } from '@crosswalk/http';
import { roleNames } from '@crosswalk/identity';
import type { PersonEvent, PersonName, PostGiven, PostRole } from '../../person/events.js';
import type { PostId } from '../../person/ids.js';
import { because } from './because.js';

type Post = Readonly<{ unit: Readonly<{ name: string }>; role: PostRole }>;
type PostsSoFar = ReadonlyMap<PostId, Post>;

/** All that happened to somebody, first things first: a sentence in each language, without who and when. */
export const lifeInWords = <Event extends PersonEvent>(
  events: readonly Event[],
): readonly Readonly<{ event: Event; words: Words }>[] => {
  const posts = new Map<PostId, Post>();
  return events.map((event, place) => {
    const words = inWords(event, posts, place > 0);
    follow(posts, event);
    return { event, words };
  });
};

const follow = (posts: Map<PostId, Post>, event: PersonEvent): void => {
  if (event.type === 'PostGiven') posts.set(event.data.post, event.data);
  const moved = event.type === 'PostMoved' ? posts.get(event.data.post) : undefined;
  if (event.type === 'PostMoved' && moved) posts.set(event.data.post, { ...moved, unit: event.data.to });
};

const inWords = (event: PersonEvent, posts: PostsSoFar, known: boolean): Words => {
  switch (event.type) {
    case 'PersonRegistered': {
      const name = inFull(event.data.name);
      return known
        ? { zh: `重新登记：${name}`, en: `Registered again: ${name}` }
        : { zh: `登记：${name}`, en: `Registered: ${name}` };
    }
    case 'PersonRenamed': {
      const [from, name] = [inFull(event.data.from), inFull(event.data.name)];
      return { zh: `「${from}」改名为「${name}」`, en: `“${from}” was renamed to “${name}”` };
    }
    case 'PostGiven':
      return given(event.data);
    case 'PostMoved': {
      const { from, to } = event.data;
      const { zh, en } = called(posts.get(event.data.post));
      return {
        zh: `${zh}：随「${from.name}」并入转到「${to.name}」`,
        en: `${en}: moved to “${to.name}” as “${from.name}” was merged`,
      };
    }
    case 'PostLastDaySet': {
      const { last, before: former, reason } = event.data;
      const { zh, en } = called(posts.get(event.data.post));
      return because(
        {
          zh: `${zh}：任职到 ${last} 为止${former === undefined ? '' : `（原定 ${former}）`}`,
          en: `${en}: the post ends on ${last}${former === undefined ? '' : ` (it was to be ${former})`}`,
        },
        reason,
      );
    }
    case 'PostEnded': {
      const { zh, en } = called(posts.get(event.data.post));
      return because({ zh: `${zh}：任职结束`, en: `${en}: the post ended` }, event.data.reason);
    }
    case 'PersonLeft':
      return because({ zh: '离任，全部任职结束', en: 'Left; every post ended' }, event.data.reason);
    default:
      return unreachable(event);
  }
};

const inFull = ({ zh, en }: PersonName): string => (zh === en ? zh : `${zh} ${en}`);

const given = (post: PostGiven['data']): Words => {
  const { from, to, source } = post;
  const { zh, en } = called(post);
  const provided = source === 'provider';
  return {
    zh: `${zh}：任职，${to === undefined ? `${from} 起` : `${from} 至 ${to}`}${provided ? '，由身份提供方告知' : ''}`,
    en: `${en}: given the post ${to === undefined ? `from ${from}` : `from ${from} to ${to}`}${provided ? ', as the provider of identities says' : ''}`,
  };
};

const called = (post: Post | undefined): Words =>
  post
    ? { zh: `${post.unit.name} · ${roleNames[post.role].zh}`, en: `${post.unit.name} · ${roleNames[post.role].en}` }
    : { zh: '任职', en: 'A post' };
