import { createServer } from 'node:net';
import { once } from 'node:events';
import type { OidcSettings } from '@crosswalk/identity';
import { freshDatabase } from '../support/postgres.js';
import { runApi } from '../http/support/api.js';
import { CLIENT } from './real-provider.js';

/** A port that nothing listens at. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port');
  return address.port;
};

/** What the settings of an installation with this provider say. */
export const settingsFor = (issuer: string, publicUrl: string): OidcSettings => ({
  ...CLIENT,
  issuer,
  publicUrl,
  name: '统一身份认证',
  roleClaim: 'groups',
  unitClaim: 'dept.name',
  roles: { 'cn=police': 'department-staff', 'cn=social': 'community-staff' },
  units: { jj: '交警大队' },
});

/** The API, listening, with a provider of identities. */
export const oidcDesk = async (issuer: string, port: number, local = true) => {
  const database = await freshDatabase();
  const url = `http://127.0.0.1:${port}`;
  const api = await runApi(database.url, { signIn: { local, oidc: settingsFor(issuer, url) } });
  await api.app.listen(port, '127.0.0.1');
  const close = async (): Promise<void> => {
    await api.close();
    await database.drop();
  };
  return { api, database, url, close };
};

export type OidcDesk = Awaited<ReturnType<typeof oidcDesk>>;
