export type SecretsRefusalCode = 'readable-by-others' | 'key-missing' | 'key-changed' | 'key-malformed' | 'folder';

/** The keys of this installation cannot be used; the message says why and what to do. */
export class SecretsRefused extends Error {
  override readonly name = 'SecretsRefused';

  constructor(
    readonly code: SecretsRefusalCode,
    sentence: string,
    options?: ErrorOptions,
  ) {
    super(sentence, options);
  }
}
