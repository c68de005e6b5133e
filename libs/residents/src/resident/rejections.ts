/** Every reason a resident's record can have to refuse a request. */
export type ResidentRejectionCode = 'resident-unknown' | 'resident-erased';

/** A request about a resident that is refused; nothing was recorded. */
export class ResidentRejected extends Error {
  override readonly name = 'ResidentRejected';

  constructor(readonly code: ResidentRejectionCode) {
    super(code);
  }
}
