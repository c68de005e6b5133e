import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  type Configuration,
} from 'openid-client';
import type { Claims } from './claims.js';
import type { OidcSettings } from './settings.js';

const TIMEOUT_SECONDS = 10;

/** What ties the answer of the provider to the question. */
export type Ties = Readonly<{ state: string; nonce: string; verifier: string }>;

/** The provider of identities, asked by the authorization code flow with PKCE. */
export class Provider {
  private known: Promise<Configuration> | undefined;

  constructor(private readonly settings: OidcSettings) {}

  /** Where to send somebody who wants to sign in. @throws whatever keeps the provider from being reached */
  async addressFor({ state, nonce, verifier }: Ties): Promise<URL> {
    return buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: `${this.settings.publicUrl}/api/oidc/callback`,
      scope: 'openid profile',
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
  }

  /**
   * Whom the provider sends back: its signature, issuer, audience, hour, state and nonce are checked.
   * @param pathAndQuery of the address that they were sent to
   * @throws whatever is wrong with the answer
   */
  async identify(pathAndQuery: string, { state, nonce, verifier }: Ties): Promise<Claims> {
    const answer = await authorizationCodeGrant(
      await this.configuration(),
      new URL(pathAndQuery, this.settings.publicUrl),
      { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
    );
    const claims = answer.claims();
    if (!claims) throw new Error('The provider told nothing of who signed in');
    return claims;
  }

  /** A provider that could not be reached is asked again the next time. */
  private configuration(): Promise<Configuration> {
    this.known ??= this.discover().catch((error: unknown) => {
      this.known = undefined;
      throw error;
    });
    return this.known;
  }

  private discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const server = new URL(issuer);
    // Tokens come straight from the provider; that they are signed is checked all the same.
    const execute = [enableNonRepudiationChecks, ...(server.protocol === 'http:' ? [allowInsecureRequests] : [])];
    return discovery(server, clientId, clientSecret, undefined, { execute, timeout: TIMEOUT_SECONDS });
  }
}
