export const ACCOUNT_STATES = ['none', 'one-time', 'own', 'provider'] as const;

/**
 * How somebody can sign in: not at all; with a password that somebody else made, and nothing but that; with one of their
 * own; or at the provider of identities alone.
 */
export type AccountState = (typeof ACCOUNT_STATES)[number];

/** Which ways in there are here. */
export type WaysIn = Readonly<{ local: boolean; oidc: boolean }>;

type Known = Readonly<{ mustChange: boolean | null; bound: boolean }>;

/** How somebody of whom that is kept can sign in. */
export const accountState = ({ mustChange, bound }: Known, { local, oidc }: WaysIn): AccountState => {
  if (local && mustChange !== null) return mustChange ? 'one-time' : 'own';
  return oidc && bound ? 'provider' : 'none';
};
