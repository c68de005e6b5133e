import type { FastifyRequest } from 'fastify';
import { IdentityRefused } from '../identity-problems.js';
import { isSame } from '../secrets.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const OURS = new Set(['same-origin', 'none']);

type Asked = Pick<FastifyRequest, 'method' | 'headers' | 'host'>;

/** Whether a request may change something. */
export const isUnsafe = ({ method }: Pick<FastifyRequest, 'method'>): boolean => !SAFE.has(method);

/**
 * Refuses what a browser says another site made it send. Says nothing of what tells no origin: no browser does so.
 * @throws IdentityRefused `request-cross-site`
 */
export const refuseCrossSite = (request: Asked): void => {
  if (!isUnsafe(request)) return;
  const site = request.headers['sec-fetch-site'];
  const isOurs = site === undefined ? isFromHere(request) : OURS.has(site);
  if (!isOurs) throw new IdentityRefused('request-cross-site');
};

/** @throws IdentityRefused `csrf-token-wrong` */
export const refuseForged = (request: Asked, csrf: string): void => {
  if (!isUnsafe(request)) return;
  const shown = request.headers['crosswalk-csrf'];
  if (typeof shown !== 'string' || !isSame(shown, csrf)) throw new IdentityRefused('csrf-token-wrong');
};

const isFromHere = ({ headers: { origin }, host }: Asked): boolean =>
  origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
