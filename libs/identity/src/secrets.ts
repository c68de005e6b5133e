import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits that nobody can guess, in characters that fit into a header. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret: enough to know it again, useless to whoever reads the table. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Whether both are the same, in a time that does not tell how much of them is. */
export const isSame = (one: string, other: string): boolean => timingSafeEqual(hashOf(one), hashOf(other));
