import type { Bucket } from './attachment-store.js';

type Address = Pick<Bucket, 'endpoint' | 'bucket' | 'addressing'>;

/** The URL of a key in a bucket, or of the bucket itself. */
export const addressIn = ({ endpoint, bucket, addressing }: Address, key = ''): string => {
  const url = new URL(endpoint);
  const base = url.pathname.replace(/\/$/, '');
  if (addressing === 'host') url.hostname = `${bucket}.${url.hostname}`;
  url.pathname = addressing === 'host' ? `${base}/${key}` : `${base}/${bucket}${key && `/${key}`}`;
  return url.href;
};
