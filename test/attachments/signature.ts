import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

type Keys = Readonly<{ keyId: string; secret: string; region: string }>;

const FORM =
  /^AWS4-HMAC-SHA256 Credential=(?<key>\w+)\/(?<day>\d{8})\/(?<region>[\w-]+)\/s3\/aws4_request, ?SignedHeaders=(?<names>[\w;-]+), ?Signature=(?<signature>[0-9a-f]{64})$/;

/** Why an object store refuses a request, by AWS Signature Version 4; undefined when it is signed with these keys. */
export const refusalOf = (
  { method, url = '', headers }: IncomingMessage,
  body: Buffer,
  keys: Keys,
): string | undefined => {
  const form = FORM.exec(headers.authorization ?? '')?.groups;
  if (!form) return 'AccessDenied';
  const { key, day = '', region, names = '', signature = '' } = form;
  if (key !== keys.keyId || region !== keys.region) return 'InvalidAccessKeyId';
  const digest = String(headers['x-amz-content-sha256']);
  if (digest !== createHash('sha256').update(body).digest('hex')) return 'XAmzContentSHA256Mismatch';
  const signed = names.split(';');
  if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => signed.includes(name))) return 'AccessDenied';

  const [path = '', query = ''] = url.split('?');
  const told = signed.map((name) => `${name}:${String(headers[name]).trim()}\n`).join('');
  const asked = [method, path, query, told, names, digest].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(asked)].join('\n');
  const signing = [day, keys.region, 's3', 'aws4_request'].reduce<Buffer>(hmac, Buffer.from(`AWS4${keys.secret}`));
  const expected = hmac(signing, toSign);
  return timingSafeEqual(expected, Buffer.from(signature, 'hex')) ? undefined : 'SignatureDoesNotMatch';
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
