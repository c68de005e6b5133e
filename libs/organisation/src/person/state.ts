import type { PersonName, PostGiven } from './events.js';

/** A post that was given and not ended; its days may be over, or still to come. */
export type HeldPost = Omit<PostGiven['data'], 'by' | 'at'>;

export type RegisteredPerson = Readonly<{
  registered: true;
  name: PersonName;
  left: boolean;
  posts: readonly HeldPost[];
}>;

/** Somebody who works here, or nobody yet. */
export type PersonState = Readonly<{ registered: false }> | RegisteredPerson;

/** Whether a post is held on a day. */
export const heldOn = ({ from, to }: Pick<HeldPost, 'from' | 'to'>, day: string): boolean =>
  from <= day && (to === undefined || day <= to);
