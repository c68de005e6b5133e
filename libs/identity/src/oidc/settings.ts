import type { Role } from '../roles.js';

/** A provider of identities, and what its claims mean here. */
export type OidcSettings = Readonly<{
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What people call it. */
  name: string;
  /** The claim with the roles of a person; dots lead into objects. */
  roleClaim: string;
  /** The claim with the units of a person. */
  unitClaim: string;
  /** The role that each value of the one claim means. */
  roles: Readonly<Record<string, Role>>;
  /** The unit, by name or id, that each value of the other means; a value that is not here is a name or id itself. */
  units: Readonly<Record<string, string>>;
  /** Where people reach the service, without a slash at the end. */
  publicUrl: string;
}>;

/** How people can sign in. */
export type SignInWays = Readonly<{ local: boolean; oidc?: OidcSettings }>;

export const SIGN_IN_WAYS = Symbol('SignInWays');
