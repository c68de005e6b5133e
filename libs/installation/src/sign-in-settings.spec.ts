import { SettingsInvalid } from './setting.js';
import { readSettings } from './settings.js';

const provider = {
  CROSSWALK_OIDC_ISSUER: 'https://id.district.example/realms/main',
  CROSSWALK_OIDC_CLIENT_ID: 'crosswalk',
  CROSSWALK_OIDC_CLIENT_SECRET: 'hush',
  CROSSWALK_PUBLIC_URL: 'https://crosswalk.district.example/',
};

const wrongIn = (env: Record<string, string>): readonly string[] => {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsInvalid) return error.wrong.map(({ name }) => name);
    throw error;
  }
  return [];
};

describe('A provider of identities', () => {
  it('needs its address, a client and where people reach us', () => {
    expect(readSettings(provider).signIn).toEqual({
      local: true,
      oidc: {
        issuer: 'https://id.district.example/realms/main',
        clientId: 'crosswalk',
        clientSecret: 'hush',
        name: 'id.district.example',
        roleClaim: 'roles',
        unitClaim: 'units',
        roles: {},
        units: {},
        publicUrl: 'https://crosswalk.district.example',
      },
    });
    const { CROSSWALK_OIDC_ISSUER } = provider;
    expect(wrongIn({ CROSSWALK_OIDC_ISSUER })).toEqual([
      'CROSSWALK_PUBLIC_URL',
      'CROSSWALK_OIDC_CLIENT_ID',
      'CROSSWALK_OIDC_CLIENT_SECRET',
    ]);
  });

  it('has values that mean roles and units', () => {
    const { signIn } = readSettings({
      ...provider,
      CROSSWALK_OIDC_ROLES: 'cn=police,ou=groups=department-staff; heads=department-head',
      CROSSWALK_OIDC_UNITS: 'jj=交警大队',
      CROSSWALK_LOCAL_ACCOUNTS: 'off',
    });
    expect(signIn).toMatchObject({
      local: false,
      oidc: {
        roles: { 'cn=police,ou=groups': 'department-staff', heads: 'department-head' },
        units: { jj: '交警大队' },
      },
    });
  });

  it.each([
    [{ CROSSWALK_OIDC_ISSUER: 'http://id.district.example' }, 'CROSSWALK_OIDC_ISSUER'],
    [{ CROSSWALK_OIDC_ISSUER: 'id.district.example' }, 'CROSSWALK_OIDC_ISSUER'],
    [{ CROSSWALK_PUBLIC_URL: 'http://crosswalk.district.example' }, 'CROSSWALK_PUBLIC_URL'],
    [{ CROSSWALK_OIDC_ROLES: 'police=sheriff' }, 'CROSSWALK_OIDC_ROLES'],
    [{ CROSSWALK_OIDC_UNITS: 'jj' }, 'CROSSWALK_OIDC_UNITS'],
  ])('is not taken with %j', (wrong, name) => {
    expect(wrongIn({ ...provider, ...wrong })).toEqual([name]);
  });

  it('is needed where local accounts are off', () => {
    expect(wrongIn({ CROSSWALK_LOCAL_ACCOUNTS: 'off' })).toEqual(['CROSSWALK_LOCAL_ACCOUNTS']);
  });
});

describe('Proxies', () => {
  it('are trusted by their addresses', () => {
    const { trustProxy } = readSettings({ CROSSWALK_TRUST_PROXY: 'loopback, 10.0.0.0/8,::1' });
    expect(trustProxy).toEqual(['loopback', '10.0.0.0/8', '::1']);
  });

  it.each(['on', 'true', '*', '10.0.0.0/8/8'])('are not trusted by %s', (told) => {
    expect(wrongIn({ CROSSWALK_TRUST_PROXY: told })).toEqual(['CROSSWALK_TRUST_PROXY']);
  });
});

describe('Where people reach us', () => {
  it('is known without a provider too, also over plain http', () => {
    const { signIn, publicUrl } = readSettings({ CROSSWALK_PUBLIC_URL: 'http://crosswalk.district.example:8080/' });
    expect({ signIn, publicUrl }).toEqual({
      signIn: { local: true },
      publicUrl: 'http://crosswalk.district.example:8080',
    });
    expect(readSettings({}).publicUrl).toBeUndefined();
    expect(wrongIn({ CROSSWALK_PUBLIC_URL: 'crosswalk.district.example' })).toEqual(['CROSSWALK_PUBLIC_URL']);
  });

  it('is a safe line where a provider sends people back to it', () => {
    const wrong = { ...provider, CROSSWALK_PUBLIC_URL: 'http://crosswalk.district.example' };
    expect(wrongIn(wrong)).toEqual(['CROSSWALK_PUBLIC_URL']);
  });
});
