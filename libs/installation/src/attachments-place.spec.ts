import { resolve } from 'node:path';
import { SettingsInvalid } from './setting.js';
import { readSettings } from './settings.js';

const keys = { AWS_ACCESS_KEY_ID: 'anna', AWS_SECRET_ACCESS_KEY: 'secret' };

const placeOf = (text: string, env: Record<string, string> = keys) =>
  readSettings({ ...env, CROSSWALK_ATTACHMENTS: text }).attachments;

const wrongIn = (env: Record<string, string>): SettingsInvalid => {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsInvalid) return error;
    throw error;
  }
  throw new Error('Nothing was wrong');
};

describe('Attachments', () => {
  it('are kept in the folder that is named', () => {
    expect(placeOf('photos', {})).toEqual({ kind: 'folder', folder: resolve('photos') });
  });

  it('are kept in the bucket that is named', () => {
    expect(placeOf('s3://crosswalk/east/photos/?endpoint=http://minio:9000/')).toEqual({
      kind: 's3',
      bucket: 'crosswalk',
      prefix: 'east/photos/',
      endpoint: 'http://minio:9000',
      region: 'us-east-1',
      addressing: 'path',
      keyId: 'anna',
      secret: 'secret',
    });
  });

  it('need no endpoint where the region tells it', () => {
    expect(placeOf('s3://crosswalk?region=cn-north-1&addressing=host')).toMatchObject({
      prefix: '',
      endpoint: 'https://s3.cn-north-1.amazonaws.com',
      region: 'cn-north-1',
      addressing: 'host',
    });
  });

  it.each([
    's3://crosswalk',
    's3://Crosswalk?region=a',
    's3://anna:secret@crosswalk?region=a',
    's3://crosswalk?endpoint=minio:9000',
    's3://crosswalk?endpoint=http://anna:secret@minio:9000',
    's3://crosswalk?region=a&adressing=host',
    's3://crosswalk?region=a&addressing=both',
    's3://crosswalk/../other?region=a b',
    'https://crosswalk.s3.example.org',
  ])('are not kept in %s', (text) => {
    const { message } = wrongIn({ ...keys, CROSSWALK_ATTACHMENTS: text });
    expect(message).toContain('must be a folder, or look like s3://bucket/prefix?endpoint=https://host&region=name');
    expect(message).not.toContain('secret');
  });

  it('need the keys of their bucket, each of which is named', () => {
    const { wrong } = wrongIn({ CROSSWALK_ATTACHMENTS: 's3://crosswalk?region=cn-north-1' });
    expect(wrong.map(({ name }) => name)).toEqual(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']);
  });
});
