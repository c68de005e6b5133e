import type { Details, Words } from '@crosswalk/http';

/** Something that was looked at; `todo` where it is wrong. */
export type Finding = Readonly<{ words: Words; details?: Details; todo?: Words }>;

/** A finding that is fine as long as `fine` says so. */
export const found = (words: Words, details: Details, fine = true, todo?: Words): Finding =>
  fine || todo === undefined ? { words, details } : { words, details, todo };

const MB = 1024 ** 2;

/** Bytes as people read them. */
export const size = (bytes: number): string =>
  bytes >= 1024 * MB ? `${(bytes / 1024 / MB).toFixed(1)} GB` : `${Math.round(bytes / MB)} MB`;
