import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM: what was sealed, in base64. Types here are the stored format. */
export type Sealed = Readonly<{ iv: string; data: string; tag: string }>;

/** What was sealed is not what is there, not where it is said to be, or sealed by another key. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/** Seals bytes by a key. `context`: where they belong, without which they cannot be opened. */
export const seal = (key: Buffer, plain: Buffer, context: string): Sealed => {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(context));
  const data = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { iv: text(iv), data: text(data), tag: text(cipher.getAuthTag()) };
};

/** What was sealed. @throws SealBroken when anything about it was changed, cut off or moved elsewhere */
export const openSealed = (key: Buffer, { iv, data, tag }: Sealed, context: string): Buffer => {
  const [ivBytes, tagBytes] = [bytes(iv), bytes(tag)];
  if (ivBytes.length !== IV_BYTES || tagBytes.length !== TAG_BYTES) throw new SealBroken('The seal is cut off');
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, ivBytes, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(context));
    decipher.setAuthTag(tagBytes);
    return Buffer.concat([decipher.update(bytes(data)), decipher.final()]);
  } catch (cause) {
    throw new SealBroken('What was sealed does not fit its key and its place', { cause });
  }
};

const text = (value: Buffer): string => value.toString('base64');
const bytes = (value: string): Buffer => Buffer.from(value, 'base64');
