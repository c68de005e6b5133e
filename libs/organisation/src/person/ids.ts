import { derivedId } from '@crosswalk/event-sourcing';

/** What somebody signs in with, and what the facts they tell are told under. It never changes. */
export type PersonId = string & { readonly __brand: 'PersonId' };
export type PostId = string & { readonly __brand: 'PostId' };
/** `YYYY-MM-DD` in the time zone of the installation. */
export type Day = string & { readonly __brand: 'Day' };

/** What a sign-in name looks like. */
export const PERSON_ID = /^[a-z0-9][a-z0-9.-]{1,62}$/;

export const PERSON_STREAMS = 'staff-';

export const personStream = (id: PersonId): string => `${PERSON_STREAMS}${id}`;

export const personIdOfStream = (stream: string): PersonId => stream.slice(PERSON_STREAMS.length) as PersonId;

/** A post's id comes from whose it is and from what asked for it: the same request, made again, gives the same post. */
export const postIdOf = (person: PersonId, asked: string): PostId => derivedId('post', `${person}\n${asked}`) as PostId;
