import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { CLIENT } from './real-provider.js';

/** What an honest provider would say of somebody. */
export type Honest = JWTPayload & Readonly<{ iss: string; aud: string; nonce: string }>;

/** Makes the identity token that is sent; the helpers sign as the provider, as somebody else, or not at all. */
export type Forge = (
  honest: Honest,
  sign: Readonly<{ ours(claims: JWTPayload): Promise<string>; others(claims: JWTPayload): Promise<string> }>,
) => string | Promise<string>;

export const unsigned: Forge = (honest) => new UnsecuredJWT(honest).encode();

/** A provider that sends what a real one never would. */
export const startForgingProvider = async () => {
  const [ours, others] = [await generateKeyPair('RS256'), await generateKeyPair('RS256')];
  const signedBy =
    ({ privateKey }: typeof ours) =>
    (claims: JWTPayload): Promise<string> =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(privateKey);
  const jwks = { keys: [{ ...(await exportJWK(ours.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }] };
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const nonces = new Map<string, string>();
  let forge: Forge = (honest, { ours: sign }) => sign(honest);

  const metadata = {
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    // It even says that it sends tokens that nobody signed.
    id_token_signing_alg_values_supported: ['RS256', 'none', 'HS256'],
  };

  const tokensFor = async (code: string): Promise<object> => {
    const now = Math.floor(Date.now() / 1000);
    const person = { sub: 'a-1', preferred_username: 'lu-ping', groups: 'cn=police', dept: { name: 'jj' } };
    const honest = {
      iss: issuer,
      aud: CLIENT.clientId,
      iat: now,
      exp: now + 300,
      nonce: nonces.get(code) ?? '',
      ...person,
    };
    const id_token = await forge(honest, { ours: signedBy(ours), others: signedBy(others) });
    return { access_token: 'unused', token_type: 'bearer', id_token };
  };

  /** @returns what to answer, or the address to lead on to */
  const answerTo = async (request: IncomingMessage): Promise<object | string> => {
    const url = new URL(request.url ?? '/', issuer);
    const asked = (name: string): string => url.searchParams.get(name) ?? '';
    if (url.pathname === '/.well-known/openid-configuration') return metadata;
    if (url.pathname === '/jwks') return jwks;
    if (url.pathname === '/auth') {
      const code = `code-${nonces.size}`;
      nonces.set(code, asked('nonce'));
      return `${asked('redirect_uri')}?${new URLSearchParams({ code, state: asked('state') }).toString()}`;
    }
    let sent = '';
    for await (const chunk of request) sent += String(chunk);
    return tokensFor(new URLSearchParams(sent).get('code') ?? '');
  };

  server.on('request', (request, response) => {
    void answerTo(request).then((answer) => {
      if (typeof answer === 'string') response.writeHead(302, { Location: answer }).end();
      else response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
    });
  });
  return {
    issuer,
    /** What it sends from now on. */
    sends(next: Forge): void {
      forge = next;
    },
    async stop(): Promise<void> {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
