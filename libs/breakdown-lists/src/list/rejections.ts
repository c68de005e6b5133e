/** Every reason a breakdown list can have to refuse a request. */
export type ListRejectionCode =
  | 'list-unknown'
  | 'list-opened-already'
  | 'list-without-unit'
  | 'list-not-yours'
  | 'list-closed'
  | 'list-period-backwards'
  | 'list-empty'
  | 'list-behind';

/** What the sentence about the refusal can name. */
export type ListRejectionDetails = Readonly<Record<string, string>>;

/** A request about a breakdown list that is refused; nothing was recorded. */
export class ListRejected extends Error {
  override readonly name = 'ListRejected';

  constructor(
    readonly code: ListRejectionCode,
    readonly details: ListRejectionDetails = {},
    /** The field of the request that is to blame. */
    readonly field?: string,
  ) {
    super(code);
  }
}
