import { ROLES, type OidcSettings, type Role, type SignInWays } from '@crosswalk/identity';
import type { SettingsReader } from './setting.js';

const WHY = 'is needed for the provider that CROSSWALK_OIDC_ISSUER names';

type SignInSettings = Readonly<{ signIn: SignInWays; publicUrl: string | undefined }>;

/**
 * How people sign in: with local accounts unless told, and at a provider of identities when one is named. And where
 * they reach us, which such a provider has to know.
 */
export const readSignIn = (reader: SettingsReader): SignInSettings => {
  const hasProvider = reader.text('CROSSWALK_OIDC_ISSUER') !== undefined;
  const publicUrl = hasProvider ? readSafePublicUrl(reader) : readPublicUrl(reader);
  const oidc = hasProvider ? readProvider(reader, publicUrl ?? '') : undefined;
  const local = reader.oneOf('CROSSWALK_LOCAL_ACCOUNTS', 'on', ['on', 'off']) === 'on';
  if (!local && !oidc) {
    reader.refuse('CROSSWALK_LOCAL_ACCOUNTS', 'leaves nobody a way in: name a provider in CROSSWALK_OIDC_ISSUER first');
  }
  return { signIn: { local, ...(oidc ? { oidc } : {}) }, publicUrl };
};

/** A provider hands people back over a line that nobody listens on. */
const readSafePublicUrl = (reader: SettingsReader): string =>
  reader.need('CROSSWALK_PUBLIC_URL', WHY) === ''
    ? ''
    : readAddress(reader, 'CROSSWALK_PUBLIC_URL', ({ origin }) => origin);

const readPublicUrl = (reader: SettingsReader): string | undefined =>
  reader.read<string | undefined>(
    'CROSSWALK_PUBLIC_URL',
    undefined,
    'must be an http:// or https:// address',
    (text) => {
      const url = URL.canParse(text) ? new URL(text) : undefined;
      return url && /^https?:$/.test(url.protocol) && isPlain(url) ? url.origin : undefined;
    },
  );

const readProvider = (reader: SettingsReader, publicUrl: string): OidcSettings => {
  const issuer = readAddress(reader, 'CROSSWALK_OIDC_ISSUER', (url) => url.href);
  return {
    issuer,
    clientId: reader.need('CROSSWALK_OIDC_CLIENT_ID', WHY),
    clientSecret: reader.need('CROSSWALK_OIDC_CLIENT_SECRET', WHY),
    name: reader.text('CROSSWALK_OIDC_NAME') ?? (URL.canParse(issuer) ? new URL(issuer).hostname : issuer),
    roleClaim: reader.text('CROSSWALK_OIDC_ROLE_CLAIM') ?? 'roles',
    unitClaim: reader.text('CROSSWALK_OIDC_UNIT_CLAIM') ?? 'units',
    roles: readPairs(
      reader,
      'CROSSWALK_OIDC_ROLES',
      roleNamed,
      `must look like value=role;value=role, where a role is one of ${ROLES.join(', ')}`,
    ),
    units: readPairs(
      reader,
      'CROSSWALK_OIDC_UNITS',
      (unit) => unit,
      'must look like value=unit;value=unit, where a unit is named or given by its id',
    ),
    publicUrl,
  };
};

/** An https address; plain http only where nothing leaves this machine. */
const readAddress = (reader: SettingsReader, name: string, told: (url: URL) => string): string =>
  reader.read(name, '', 'must be an https:// address; http:// does for 127.0.0.1 and localhost', (text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isHere(url));
    return url && isSafe && isPlain(url) ? told(url) : undefined;
  });

const isPlain = ({ username, search, hash }: URL): boolean => username === '' && search === '' && hash === '';

const isHere = ({ hostname }: URL): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);

const roleNamed = (text: string): Role | undefined => ROLES.find((role) => role === text);

/** Pairs apart by semicolons: what claims hold may have commas in it. */
const readPairs = <Value extends string>(
  reader: SettingsReader,
  name: string,
  read: (text: string) => Value | undefined,
  wanted: string,
): Readonly<Record<string, Value>> =>
  reader.read<Readonly<Record<string, Value>>>(name, {}, wanted, (text) => {
    const pairs = text
      .split(';')
      .filter((pair) => pair.trim() !== '')
      .map((pair) => {
        const at = pair.lastIndexOf('=');
        return [pair.slice(0, Math.max(0, at)).trim(), read(pair.slice(at + 1).trim())] as const;
      });
    const known = pairs.flatMap(([key, value]) => (key !== '' && value ? [[key, value] as const] : []));
    return known.length === pairs.length ? Object.fromEntries(known) : undefined;
  });
