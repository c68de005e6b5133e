/** Every reason a case can have to refuse a request. */
export type CaseRejectionCode =
  | 'case-unknown'
  | 'case-filed-already'
  | 'category-unknown'
  | 'community-not-your-own'
  | 'community-missing'
  | 'no-unit-to-act-for'
  | 'case-not-open'
  | 'case-already-listed'
  | 'case-not-listed'
  | 'case-not-claimed'
  | 'case-already-resolved'
  | 'case-not-resolved'
  | 'case-not-closed'
  | 'lead-already-claimed'
  | 'claim-held-by-another-department'
  | 'only-its-community-decides'
  | 'confirmation-missing'
  | 'answer-due-in-the-past'
  | 'promise-in-the-past'
  | 'occurred-before-last-step';

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
