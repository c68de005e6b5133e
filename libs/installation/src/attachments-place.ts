import { resolve } from 'node:path';
import type { AttachmentsPlace } from '@crosswalk/attachments';
import type { SettingsReader } from './setting.js';

const WANTED =
  'must be a folder, or look like s3://bucket/prefix?endpoint=https://host&region=name, with addressing=host where the bucket stands in front of the host';
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const PREFIX = /^(\/[\w.-]+)*\/?$/;
const REGION = /^[a-z0-9-]{1,64}$/;
const OPTIONS = new Set(['endpoint', 'region', 'addressing']);

type Bucket = Omit<Extract<AttachmentsPlace, { kind: 's3' }>, 'keyId' | 'secret'>;

/** Where attachments are kept when nothing else is told. */
export const attachmentsIn = (dataFolder: string): AttachmentsPlace => ({
  kind: 'folder',
  folder: resolve(dataFolder, 'attachments'),
});

/** Where attachments are kept: below the data folder unless told. The keys of a bucket are settings of their own. */
export const readAttachmentsPlace = (reader: SettingsReader, dataFolder: string): AttachmentsPlace => {
  const place = reader.read<AttachmentsPlace | Bucket>(
    'CROSSWALK_ATTACHMENTS',
    attachmentsIn(dataFolder),
    WANTED,
    readPlace,
  );
  if (place.kind === 'folder') return place;
  const keyId = reader.need('AWS_ACCESS_KEY_ID', 'is needed for the bucket that CROSSWALK_ATTACHMENTS names');
  const secret = reader.need('AWS_SECRET_ACCESS_KEY', 'is needed for the bucket that CROSSWALK_ATTACHMENTS names');
  return { ...place, keyId, secret };
};

const readPlace = (text: string): AttachmentsPlace | Bucket | undefined => {
  if (text.startsWith('s3://')) return readBucket(text);
  return text.includes('://') ? undefined : { kind: 'folder', folder: resolve(text) };
};

const readBucket = (text: string): Bucket | undefined => {
  if (!URL.canParse(text)) return undefined;
  const { hostname: bucket, pathname, searchParams, username, port } = new URL(text);
  if (!BUCKET.test(bucket) || !PREFIX.test(pathname) || username !== '' || port !== '') return undefined;
  if ([...searchParams.keys()].some((name) => !OPTIONS.has(name))) return undefined;

  const region = searchParams.get('region') ?? undefined;
  const endpoint = endpointOf(searchParams.get('endpoint') ?? undefined, region);
  const addressing = searchParams.get('addressing') ?? 'path';
  if (endpoint === undefined || (region !== undefined && !REGION.test(region))) return undefined;
  if (addressing !== 'path' && addressing !== 'host') return undefined;
  const prefix = pathname.split('/').filter(Boolean).join('/');
  return { kind: 's3', bucket, prefix: prefix && `${prefix}/`, endpoint, region: region ?? 'us-east-1', addressing };
};

const endpointOf = (given: string | undefined, region: string | undefined): string | undefined => {
  if (given === undefined) return region && `https://s3.${region}.amazonaws.com`;
  if (!URL.canParse(given)) return undefined;
  const { protocol, hostname, username, search, hash } = new URL(given);
  const plain = /^https?:$/.test(protocol) && hostname !== '' && username + search + hash === '';
  return plain ? given.replace(/\/$/, '') : undefined;
};
