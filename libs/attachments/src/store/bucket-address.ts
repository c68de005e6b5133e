import type { Bucket } from './attachment-store.js';

/** The URL that lists the keys below the prefix which come after that one. */
export const listingIn = (bucket: Bucket, after: string): string => {
  const url = new URL(addressIn(bucket));
  const asked = { 'encoding-type': 'url', 'list-type': '2', prefix: bucket.prefix, 'start-after': after };
  const told = Object.entries(asked).filter(([, value]) => value !== '');
  url.search = told.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return url.href;
};

type Address = Pick<Bucket, 'endpoint' | 'bucket' | 'addressing'>;

/** The URL of a key in a bucket, or of the bucket itself. */
export const addressIn = ({ endpoint, bucket, addressing }: Address, key = ''): string => {
  const url = new URL(endpoint);
  const base = url.pathname.replace(/\/$/, '');
  if (addressing === 'host') url.hostname = `${bucket}.${url.hostname}`;
  url.pathname = addressing === 'host' ? `${base}/${key}` : `${base}/${bucket}${key && `/${key}`}`;
  return url.href;
};
