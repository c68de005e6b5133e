/** Every reason a door-to-door round can have to refuse a request. */
export type VisitRejectionCode =
  | 'visit-unknown'
  | 'round-opened-already'
  | 'round-not-yours'
  | 'round-over'
  | 'round-period-backwards'
  | 'round-without-community'
  | 'visited-in-the-future'
  | 'visited-before-round'
  | 'note-names-somebody'
  | 'sheet-unreadable'
  | 'sheet-without-heading'
  | 'sheet-without-rows'
  | 'sheet-too-long';

/** What the sentence about the refusal can name. */
export type VisitRejectionDetails = Readonly<Record<string, string>>;

/** A request about a door-to-door round that is refused; nothing was recorded. */
export class VisitRejected extends Error {
  override readonly name = 'VisitRejected';

  constructor(
    readonly code: VisitRejectionCode,
    readonly details: VisitRejectionDetails = {},
    /** The field of the request that is to blame. */
    readonly field?: string,
  ) {
    super(code);
  }
}
