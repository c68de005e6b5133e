import { createHmac } from 'node:crypto';
import { nameOf } from '../resident/phone.js';

/** What somebody is found by again: keyed digests, which tell nothing without the key. */
export type FoundBy = Readonly<{ phone: string; phoneAndName: string }>;

/** What a number is looked up by. @param phone in its one written form */
export const phoneDigest = (key: Buffer, phone: string): string => digest(key, 'phone', phone);

/** What somebody with that number and name is found by. */
export const foundBy = (key: Buffer, { name, phone }: Readonly<{ name: string; phone: string }>): FoundBy => ({
  phone: phoneDigest(key, phone),
  phoneAndName: digest(key, 'phone and name', phone, nameOf(name)),
});

/** What a file that tells of residents is known by: nobody can try names and numbers until one fits. */
export const fileDigest = (key: Buffer, sha256: string): string =>
  Buffer.from(digest(key, 'file', sha256), 'base64').toString('hex');

const digest = (key: Buffer, ...parts: readonly string[]): string =>
  createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64');
