import { Inject, Injectable, Logger } from '@nestjs/common';
import { Clock } from '@crosswalk/http';
import { IdentityRefused } from '../identity-problems.js';
import { hashOf, isSame, newSecret } from '../secrets.js';
import { Sessions } from '../sessions/sessions.js';
import { FlowTable } from './flows.table.js';
import { Provider } from './provider.js';
import { SIGN_IN_WAYS, type OidcSettings, type SignInWays } from './settings.js';
import { WhoIs } from './who-is.js';

const PATIENCE_MS = 10 * 60_000;

/** What a browser brings back from the provider. */
export type Returned = Readonly<{
  pathAndQuery: string;
  state: string | undefined;
  /** What the browser was given when it was sent there. */
  shown: string | undefined;
  device: string;
}>;

/** Signs people in whom the provider has identified. */
@Injectable()
export class OidcSignIn {
  private readonly log = new Logger('sign-in');
  private readonly settings: OidcSettings | undefined;
  private readonly provider: Provider | undefined;

  constructor(
    @Inject(SIGN_IN_WAYS) { oidc }: SignInWays,
    private readonly flows: FlowTable,
    private readonly sessions: Sessions,
    private readonly whoIs: WhoIs,
    private readonly clock: Clock,
  ) {
    this.settings = oidc;
    this.provider = oidc && new Provider(oidc);
  }

  /** Where to send a browser, and what it has to show when it comes back. @throws IdentityRefused `oidc-unavailable` */
  async begin(returnTo: string): Promise<Readonly<{ address: URL; state: string; expiresAt: string }>> {
    const [state, nonce, verifier] = [newSecret(), newSecret(), newSecret()];
    const { provider } = this.configured();
    const address = await provider.addressFor({ state, nonce, verifier }).catch((error: unknown) => {
      throw this.refused('oidc-unavailable', error);
    });
    const now = this.clock.now();
    const expiresAt = new Date(Date.parse(now) + PATIENCE_MS).toISOString();
    await this.flows.add(hashOf(state), { nonce, verifier, returnTo }, { now, expiresAt });
    return { address, state, expiresAt };
  }

  /**
   * Signs in whom the provider sends back, once.
   * @throws IdentityRefused `oidc-flow-over`, `oidc-refused`, `oidc-not-for-here`, `oidc-name-taken`
   */
  async finish({ pathAndQuery, state, shown, device }: Returned) {
    const { provider, settings } = this.configured();
    const isOurs = state !== undefined && shown !== undefined && isSame(state, shown);
    const flow = isOurs ? await this.flows.take(hashOf(state), this.clock.now()) : undefined;
    if (!isOurs || !flow) throw new IdentityRefused('oidc-flow-over');
    const claims = await provider.identify(pathAndQuery, { ...flow, state }).catch((error: unknown) => {
      throw this.refused('oidc-refused', error);
    });
    const person = await this.whoIs.person(claims, settings);
    return { opened: await this.sessions.open({ person, device }), returnTo: flow.returnTo };
  }

  private configured(): Readonly<{ provider: Provider; settings: OidcSettings }> {
    if (!this.provider || !this.settings) throw new IdentityRefused('oidc-off');
    return { provider: this.provider, settings: this.settings };
  }

  /** The name of what went wrong only: its message may hold what the provider sent. */
  private refused(code: 'oidc-unavailable' | 'oidc-refused', error: unknown): IdentityRefused {
    const why =
      error instanceof Error && 'code' in error ? String(error.code) : String(error instanceof Error && error.name);
    this.log.warn(`The provider of identities: ${code} (${why})`);
    return new IdentityRefused(code);
  }
}
