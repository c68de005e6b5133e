import type { Bilingual } from '@crosswalk/procedures';

/** Every reason a case can have to refuse a request. */
export type CaseRejectionCode =
  // who it is, and where it stands
  | 'case-unknown'
  | 'case-not-open'
  | 'case-suspended'
  | 'case-not-suspended'
  | 'case-not-listed'
  | 'case-not-claimed'
  | 'case-already-resolved'
  | 'case-not-resolved'
  | 'case-not-closed'
  | 'case-returned'
  | 'case-not-returned'
  | 'case-already-claimed'
  | 'occurred-before-last-step'
  | 'occurred-before-filing'
  | 'occurred-in-the-future'
  | 'day-in-the-past'
  // filing and listing
  | 'case-filed-already'
  | 'category-unknown'
  | 'answer-wrong'
  | 'procedure-unknown'
  | 'not-yours-to-file'
  | 'community-not-your-own'
  | 'community-missing'
  | 'no-unit-to-act-for'
  | 'board-of-another-unit'
  | 'not-for-your-role'
  | 'only-its-community-decides'
  | 'case-from-elsewhere'
  | 'case-already-listed'
  | 'list-not-higher'
  | 'list-takes-no-more'
  | 'not-yours-to-list'
  | 'list-of-another-unit'
  // residents
  | 'text-names-somebody'
  | 'resident-not-told'
  | 'resident-told-already'
  | 'resident-name-missing'
  | 'case-names-resident'
  | 'too-many-answers'
  // claiming
  | 'lead-already-claimed'
  | 'claim-held-by-another-department'
  | 'no-claim-of-yours'
  | 'already-claimed-by-you'
  | 'claimant-not-allowed'
  | 'claim-only-by-assignment'
  | 'assign-only-by-claim'
  | 'too-many-supporters'
  | 'not-invited'
  | 'lead-missing'
  | 'release-not-asked'
  | 'extension-not-asked'
  | 'extension-already-asked'
  | 'extension-too-long'
  | 'extension-too-late'
  | 'promise-missing'
  | 'answer-due-in-the-past'
  | 'promise-in-the-past'
  // work items
  | 'work-moved-on'
  | 'work-item-unknown'
  | 'work-item-of-another-department'
  | 'work-item-closed'
  | 'work-item-not-started'
  | 'work-item-waits'
  // study, plan and works
  | 'step-not-in-procedure'
  | 'steps-missing'
  | 'survey-unknown'
  | 'survey-not-scheduled'
  | 'survey-not-held'
  | 'department-not-on-case'
  | 'department-not-present'
  | 'round-still-open'
  | 'round-unknown'
  | 'round-closed'
  | 'round-not-counted'
  | 'too-many-rounds'
  | 'count-does-not-add-up'
  | 'quotation-names-somebody'
  | 'grounds-missing'
  | 'plan-missing'
  | 'plan-of-another-version'
  | 'plan-already-adopted'
  | 'plan-not-adopted'
  | 'measures-missing'
  | 'measure-without-claim'
  | 'ends-before-it-starts'
  | 'changes-missing'
  | 'works-not-started'
  | 'works-already-started'
  | 'milestone-unknown'
  | 'milestone-already-reached'
  | 'progress-runs-backwards'
  | 'confirmation-missing'
  // oversight, and what ties cases together
  | 'case-not-supervised'
  | 'review-too-late'
  | 'nobody-to-urge'
  | 'attachment-unknown'
  | 'too-many-photos'
  | 'same-case'
  | 'other-case-unknown'
  | 'other-case-not-open'
  | 'not-linked'
  | 'not-merged';

/** What the sentence about the refusal can name. */
export type RejectionDetails = Readonly<Record<string, string | Bilingual>>;

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
