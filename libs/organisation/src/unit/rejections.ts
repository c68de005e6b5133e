/** Every reason a unit can have to refuse a request. */
export type UnitRejectionCode =
  | 'unit-not-there'
  | 'unit-unknown'
  | 'unit-of-another-kind'
  | 'parent-of-wrong-kind'
  | 'parent-missing'
  | 'unit-closed'
  | 'unit-merged'
  | 'unit-name-taken'
  | 'unit-called-otherwise'
  | 'unit-into-itself'
  | 'names-would-clash'
  | 'district-stays'
  | 'unit-holds-units'
  | 'unit-holds-posts'
  | 'sheet-unreadable'
  | 'sheet-without-heading'
  | 'sheet-too-long';

/** A request about a unit that is refused; nothing was recorded. */
export class UnitRejected extends Error {
  override readonly name = 'UnitRejected';

  constructor(
    readonly code: UnitRejectionCode,
    readonly details: Readonly<Record<string, string>> = {},
    /** The field of the request that named the unit. */
    readonly field?: string,
  ) {
    super(code);
  }
}
