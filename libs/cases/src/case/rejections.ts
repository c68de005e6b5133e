/** Every reason a case can have to refuse a request. */
export type CaseRejectionCode =
  | 'case-unknown'
  | 'case-exists-already'
  | 'case-not-open'
  | 'case-not-on-a-list'
  | 'case-not-claimed'
  | 'case-not-resolved'
  | 'case-not-closed'
  | 'case-already-resolved'
  | 'case-already-listed'
  | 'lead-already-claimed'
  | 'department-already-claimed'
  | 'claim-held-by-another-department'
  | 'only-its-community-decides'
  | 'confirmation-missing'
  | 'nothing-to-amend';

/** What the sentence about the refusal can name. */
export type RejectionDetails = Readonly<Record<string, string>>;

/** A request the case refuses; nothing was recorded. */
export class CaseRejected extends Error {
  override readonly name = 'CaseRejected';

  constructor(
    readonly code: CaseRejectionCode,
    readonly details: RejectionDetails = {},
  ) {
    super(code);
  }
}
