/** How somebody signed in: with a password kept here, or at the provider. */
export type Way = 'local' | 'oidc';

/** Somebody who is signed in on one device. Instants are ISO 8601 in UTC. */
export type Session = Readonly<{
  id: string;
  person: string;
  way: Way;
  /** What a request that changes something has to show besides the cookie. */
  csrf: string;
  /** The post they act under, when they chose one. */
  post: string | null;
  /** True while the password is one that somebody else made. */
  mustChangePassword: boolean;
  device: string;
  signedInAt: string;
  lastSeenAt: string;
  /** When it ends, however much it is used. */
  expiresAt: string;
}>;

/** A session that a request came with. `version`: how far units and people were announced when it was looked at. */
export type FoundSession = Session & Readonly<{ version: number }>;
