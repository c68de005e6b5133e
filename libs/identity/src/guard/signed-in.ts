import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Member, Post } from '../directory/staff-directory.js';
import { IdentityRefused } from '../identity-problems.js';
import type { Actor } from '../roles.js';
import type { Session } from '../sessions/session.js';

/** Somebody who has signed in: the session, and who they are. */
export type SignedIn = Readonly<{ session: Session; member: Member }>;

/** The post that somebody acts under: the one they chose, as long as they hold it, or else their first. */
export const postOf = ({ session, member: { posts } }: SignedIn): Post | undefined =>
  posts.find(({ id }) => id === session.post) ?? posts[0];

/** Who acts, under their post; undefined while they hold none. */
export const actorBy = (signedIn: SignedIn): Actor | undefined => {
  const { id, name } = signedIn.member;
  const post = postOf(signedIn);
  return post && { id, name, role: post.role, unit: post.unit };
};

const remembered = new WeakMap<object, SignedIn>();

export const rememberSignedIn = (request: object, signedIn: SignedIn): void => {
  remembered.set(request, signedIn);
};

/** Who has signed in and asks; undefined for machines and for nobody. */
export const signedInOf = (request: object): SignedIn | undefined => remembered.get(request);

/** Refuses machines what only people decide. @throws IdentityRefused `not-for-machines` */
export const requirePerson = (request: object): void => {
  if (!signedInOf(request)) throw new IdentityRefused('not-for-machines');
};

/** A route that is about the session was reached without one: it does not declare who may call it. */
class NobodySignedIn extends Error {
  override readonly name = 'NobodySignedIn';
}

/** Gives a handler the session it is asked in: `@BySession() signedIn: SignedIn`. */
export const BySession = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const signedIn = signedInOf(context.switchToHttp().getRequest<object>());
  if (!signedIn) throw new NobodySignedIn();
  return signedIn;
});
