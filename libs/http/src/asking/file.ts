import { createHash } from 'node:crypto';

type Sent = Readonly<{ name: string; bytes: Buffer }>;

const digests = new WeakMap<object, string>();

/** Notes the file that a request brought beside its body; done once, by whatever reads it, before the body is looked at. */
export const rememberFile = (request: object, { name, bytes }: Sent): void => {
  digests.set(request, createHash('sha256').update(`${name}\n`).update(bytes).digest('hex'));
};

/** SHA-256 of the name and bytes of the file that a request brought; undefined when it brought none. */
export const fileDigestOf = (request: object): string | undefined => digests.get(request);
