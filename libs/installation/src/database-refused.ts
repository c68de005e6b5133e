export type DatabaseRefusalCode = 'unreachable' | 'no-access' | 'too-old' | 'in-use';

/** The database that the settings name can't be used; the message says why and what to look at. */
export class DatabaseRefused extends Error {
  override readonly name = 'DatabaseRefused';

  constructor(
    readonly code: DatabaseRefusalCode,
    sentence: string,
    options?: ErrorOptions,
  ) {
    super(sentence, options);
  }
}
