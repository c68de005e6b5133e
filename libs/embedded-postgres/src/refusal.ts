export type EmbeddedPostgresRefusalCode =
  | 'folder-in-use'
  | 'folder-not-ours'
  | 'folder-incomplete'
  | 'root-has-no-way'
  | 'no-binaries'
  | 'init-failed'
  | 'start-failed';

/** The embedded database can't run; the message says why and what to do about it. */
export class EmbeddedPostgresRefused extends Error {
  override readonly name = 'EmbeddedPostgresRefused';

  constructor(
    readonly code: EmbeddedPostgresRefusalCode,
    sentence: string,
    options?: ErrorOptions,
  ) {
    super(sentence, options);
  }
}
