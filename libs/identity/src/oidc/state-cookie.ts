import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

const NAME = 'crosswalk_sign_in';

/** Ties a sign-in to the browser that began it, so that nobody can be made to finish another's. */
export const giveState = (
  { request, reply }: Readonly<{ request: FastifyRequest; reply: FastifyReply }>,
  { state, expiresAt }: Readonly<{ state: string; expiresAt: string }>,
): void => {
  // Lax: the provider leads people back from another site.
  const attributes: CookieSerializeOptions = { path: '/api/oidc', httpOnly: true, sameSite: 'lax' };
  const secure = request.protocol === 'https';
  void reply.setCookie(NAME, state, { ...attributes, secure, expires: new Date(expiresAt) });
};

export const stateShownBy = ({ cookies }: FastifyRequest): string | undefined => cookies[NAME];
