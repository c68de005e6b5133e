import type { CookieSerializeOptions } from '@fastify/cookie'; // also gives requests their cookies
import type { FastifyReply, FastifyRequest } from 'fastify';

const NAME = 'crosswalk_session';

/** The session that a browser shows; undefined when it shows none. */
export const shownBy = ({ cookies }: FastifyRequest): string | undefined => cookies[NAME];

/** Gives a browser what it has to show from now on; no script of a page can read it. */
export const giveCookie = (
  { request, reply }: Readonly<{ request: FastifyRequest; reply: FastifyReply }>,
  { token, expiresAt }: Readonly<{ token: string; expiresAt: string }>,
): void => {
  void reply.setCookie(NAME, token, { ...attributes(request), expires: new Date(expiresAt) });
};

export const takeCookie = (request: FastifyRequest, reply: FastifyReply): void => {
  void reply.clearCookie(NAME, attributes(request));
};

const attributes = ({ protocol }: FastifyRequest): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure: protocol === 'https',
});
