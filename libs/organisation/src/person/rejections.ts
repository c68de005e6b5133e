/** Every reason to refuse a request about a person and their posts. */
export type PersonRejectionCode =
  | 'person-not-there'
  | 'person-registered-already'
  | 'person-left'
  | 'post-not-there'
  | 'administration-your-own'
  | 'role-not-at-this-unit'
  | 'post-held-already'
  | 'post-period-backwards'
  | 'post-over-already';

/** A request about a person that is refused; nothing was recorded. */
export class PersonRejected extends Error {
  override readonly name = 'PersonRejected';

  constructor(
    readonly code: PersonRejectionCode,
    readonly details: Readonly<Record<string, string>> = {},
    /** The field of the request that it is about. */
    readonly field?: string,
  ) {
    super(code);
  }
}
