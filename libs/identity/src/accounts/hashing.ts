import { randomUUID } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

// What OWASP asks of argon2id at the least: 19 MiB, two passes, one lane.
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** What is kept of a password. */
export const hashPassword = (password: string): Promise<string> => hash(password, COST);

/** Whether a password is the one that was hashed. */
export const fits = (password: string, hashed: string): Promise<boolean> => verify(hashed, password);

let ofNobody: Promise<string> | undefined;

/** A hash that no password fits, so that a name nobody has takes as long as one that somebody has. */
export const hashOfNobody = (): Promise<string> => (ofNobody ??= hashPassword(randomUUID()));
