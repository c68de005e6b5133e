import { resolve } from 'node:path';
import { SettingsInvalid } from './setting.js';
import { readSettings } from './settings.js';

const wrongIn = (env: Record<string, string>): SettingsInvalid => {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsInvalid) return error;
    throw error;
  }
  throw new Error('Nothing was wrong');
};

describe('Settings', () => {
  it('have a default each, so that nothing need be set', () => {
    expect(readSettings({})).toEqual({
      dataFolder: resolve('data'),
      attachments: { kind: 'folder', folder: resolve('data/attachments') },
      proceduresFolder: undefined,
      secretsFolder: resolve('data/secrets'),
      databaseUrl: undefined,
      port: 3000,
      host: '127.0.0.1',
      logLevel: 'info',
      signIn: { local: true },
      trustProxy: [],
      environment: 'development',
      demo: 'on',
      work: 'inside',
    });
  });

  it('are taken from the environment, where an empty one counts as absent', () => {
    const env = { PORT: '0', HOST: '::1', LOG_LEVEL: 'warn', NODE_ENV: 'production', CROSSWALK_DATA: '/srv/crosswalk' };
    const databaseUrl = 'postgresql://anna:secret@db/crosswalk';
    const CROSSWALK_PROCEDURES = '/srv/procedures';
    expect(readSettings({ ...env, CROSSWALK_PROCEDURES, DATABASE_URL: databaseUrl, EVENTSTORE_URL: ' ' })).toEqual({
      dataFolder: '/srv/crosswalk',
      attachments: { kind: 'folder', folder: '/srv/crosswalk/attachments' },
      proceduresFolder: '/srv/procedures',
      secretsFolder: '/srv/crosswalk/secrets',
      databaseUrl,
      port: 0,
      host: '::1',
      logLevel: 'warn',
      signIn: { local: true },
      trustProxy: [],
      environment: 'production',
      demo: 'off',
      work: 'inside',
    });
  });

  it('let a demonstration into production only where somebody says so', () => {
    expect(readSettings({ NODE_ENV: 'production', CROSSWALK_DEMO: 'on' }).demo).toBe('on');
    expect(wrongIn({ CROSSWALK_DEMO: 'yes' }).message).toContain('CROSSWALK_DEMO=yes: must be one of on, people, off');
  });

  it('are refused all at once, each with what would be right', () => {
    const { wrong, message } = wrongIn({ PORT: '70000', HOST: '300.1.1', LOG_LEVEL: 'loud', NODE_ENV: 'staging' });
    expect(wrong.map(({ name }) => name)).toEqual(['PORT', 'HOST', 'LOG_LEVEL', 'NODE_ENV']);
    expect(message).toContain('PORT=70000: must be a whole number from 0 to 65535');
    expect(message).toContain('LOG_LEVEL=loud: must be one of fatal, error, warn, info, debug, trace, silent');
  });

  it.each(['localhost/crosswalk', 'mysql://db/crosswalk', 'postgres://db', 'postgres:///crosswalk'])(
    'do not take %s for a database',
    (text) => {
      expect(wrongIn({ DATABASE_URL: text }).message).toContain(
        'must look like postgres://user:password@host:5432/database',
      );
    },
  );

  it('never show a password', () => {
    expect(wrongIn({ DATABASE_URL: 'mysql://anna:secret@db/crosswalk' }).message).not.toContain('secret');
  });

  it('say that EventStoreDB is not available in this release', () => {
    expect(wrongIn({ EVENTSTORE_URL: 'esdb://localhost:2113' }).message).toContain('not available in this release');
  });
});
