import type { PersonEvent, PersonName, PostGiven } from '../../person/events.js';
import { postGiven, type GivePost } from '../../person/posts.decision.js';
import type { HeldPost, PersonState } from '../../person/state.js';

/** What a provider of identities says of somebody. `posts`: all that they have there. */
export type IntroducePerson = Readonly<{ name: PersonName; posts: readonly GivePost[]; by: string; at: string }>;

/**
 * Registers whoever a provider introduces, or brings their name and the posts that came from there up to date. Somebody
 * who left stays away until an administrator registers them again.
 */
export const introducePerson = (
  { name, posts, by, at }: IntroducePerson,
  state: PersonState,
): readonly PersonEvent[] => {
  if (!state.registered) {
    return [{ type: 'PersonRegistered', data: { name, by, at } }, ...given(posts, [])];
  }
  if (state.left) return [];
  const from = state.name;
  const renamed = from.zh !== name.zh || from.en !== name.en;
  const ended = state.posts.filter((post) => post.source === 'provider' && !posts.some((told) => isSame(post, told)));
  const kept = state.posts.filter((post) => !ended.includes(post));
  return [
    ...(renamed ? [{ type: 'PersonRenamed', data: { from, name, by, at } } as const] : []),
    ...ended.map(({ post }) => ({ type: 'PostEnded', data: { post, by, at } }) as const),
    ...given(
      posts.filter((told) => !kept.some((post) => isSame(post, told))),
      kept,
    ),
  ];
};

/** Registers whoever a provider introduces when nobody was ever registered under that sign-in name. */
export const introduceNewcomer = (introduced: IntroducePerson, state: PersonState): readonly PersonEvent[] =>
  state.registered ? [] : introducePerson(introduced, state);

const given = (posts: readonly GivePost[], held: readonly HeldPost[]): readonly PostGiven[] =>
  posts.reduce<readonly PostGiven[]>(
    (before, post) => [...before, ...postGiven(post, [...held, ...before.map(({ data }): HeldPost => data)])],
    [],
  );

const isSame = (post: HeldPost, told: GivePost): boolean => post.unit.id === told.unit.id && post.role === told.role;
