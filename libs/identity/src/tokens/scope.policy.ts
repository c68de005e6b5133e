export const SCOPES = ['read', 'file', 'work', 'manage'] as const;

/** What a token may be used for, within what its role may do. */
export type Scope = (typeof SCOPES)[number];

/** What is asked: the method, and the route as it is declared, such as `/api/cases/:id/claims`. */
export type AskedRoute = Readonly<{ method: string; route: string }>;

const SAFE = ['GET', 'HEAD', 'OPTIONS'];
/** What is asked by POST, since what it asks by belongs in no address. */
const ASKED = /^\/api\/duplicates$/;
/** Who works here, where, and who may come in. */
const MANAGED = /^\/api\/(units|people|organisation|tokens)(\/|$)/;
/** What brings cases in, and what belongs to their coming in. */
const FILED = /^\/api\/(cases|cases\/:id\/attachments|visits\/:id\/requests)$/;

/**
 * The scope that a route needs of a token: reading needs `read`, bringing cases in `file`, whatever else moves them
 * `work`, and everything about people, units and tokens but reading the units `manage`.
 */
export const scopeOf = ({ method, route }: AskedRoute): Scope => {
  const reads = SAFE.includes(method) || ASKED.test(route);
  if (MANAGED.test(route) && !(reads && /^\/api\/units(\/|$)/.test(route))) return 'manage';
  if (reads) return 'read';
  return method === 'POST' && FILED.test(route) ? 'file' : 'work';
};
