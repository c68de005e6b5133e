import type { Fact } from '@crosswalk/event-sourcing';
import type { AttachmentId, CommentId, Day, PersonId, ResidentId } from './ids.js';
import type { AttachmentRef, CaseRef, Description, Done, Source, UnitRef } from './vocabulary.events.js';

// Types here are the stored format: a shape changes by an upcaster, never by an edit.

export type CaseSuspended = Fact<'CaseSuspended', Done & { reason: string; reviewOn: Day }>;
export type CaseResumed = Fact<'CaseResumed', Done & { reason?: string }>;
export type CaseSupervised = Fact<'CaseSupervised', Done & { reason: string; answerBy?: Day }>;
export type SupervisionLifted = Fact<'SupervisionLifted', Done & { reason?: string }>;
/** `departments`: whom it asks to hurry; every claimant when empty. */
export type CaseUrged = Fact<'CaseUrged', Done & { departments: readonly UnitRef[]; note: string }>;

/** A comment is for the staff, or the resident sees it too. */
export const VISIBILITIES = ['internal', 'resident'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export type CommentAdded = Fact<'CommentAdded', Done & { comment: CommentId; text: string; visibility: Visibility }>;
export type AttachmentAdded = Fact<
  'AttachmentAdded',
  Done & { attachment: AttachmentRef; caption?: string; visibility: Visibility }
>;
export type AttachmentRemoved = Fact<'AttachmentRemoved', Done & { attachment: AttachmentId; reason: string }>;

/**
 * Somebody said “me too” instead of filing the same again. `toldIn`: the community whose staff were told who they are;
 * the case’s own when absent.
 */
export type AffectedPersonAdded = Fact<
  'AffectedPersonAdded',
  Done & { source: Source; note?: string; resident?: ResidentId; toldIn?: UnitRef }
>;
/** Whose concern the case is was told after it had been filed, to its own community. */
export type ResidentTold = Fact<'ResidentTold', Done & { resident: ResidentId }>;
/** What is known of a resident was corrected: what, is with the resident. */
export type ResidentCorrected = Fact<'ResidentCorrected', Done & { resident: ResidentId }>;
/** A code to follow the case by, without an account. The code itself is in no log: it is made of this number by a key. */
export type TrackingCodeIssued = Fact<'TrackingCodeIssued', Done & { serial: number }>;
/** `by` follows the case from here on. */
export type CaseFollowed = Fact<'CaseFollowed', Done>;
export type CaseUnfollowed = Fact<'CaseUnfollowed', Done>;

/** Told on the duplicate, which ends here; its followers and reporters move along. */
export type CaseMerged = Fact<
  'CaseMerged',
  Done & {
    into: CaseRef;
    reason: string;
    followers: readonly PersonId[];
    reporters: readonly UnitRef[];
    /** People affected who move along. */
    affected: number;
  }
>;
/** Told on the case that the duplicate went into. */
export type CaseAbsorbed = Fact<
  'CaseAbsorbed',
  Done & { from: CaseRef; followers: readonly PersonId[]; reporters: readonly UnitRef[]; affected: number }
>;
/** The other case could not take it: the merge did not come about. */
export type CaseUnmerged = Fact<'CaseUnmerged', Done & { into: CaseRef; why: string }>;
/** Part of it becomes a case of its own, `into`, which is named here before it is filed. */
export type CaseSplit = Fact<
  'CaseSplit',
  Done & {
    into: CaseRef;
    part: Description;
    reason: string;
  }
>;

export const RELATIONS = ['blocks', 'blocked-by', 'part-of', 'has-part', 'related'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Read from this case: it `relation` the other. */
export type CasesLinked = Fact<'CasesLinked', Done & { other: CaseRef; relation: Relation; reason?: string }>;
export type CasesUnlinked = Fact<'CasesUnlinked', Done & { other: CaseRef; relation: Relation; reason?: string }>;

export type OverseeingEvent =
  | CaseSuspended
  | CaseResumed
  | CaseSupervised
  | SupervisionLifted
  | CaseUrged
  | CommentAdded
  | AttachmentAdded
  | AttachmentRemoved
  | AffectedPersonAdded
  | ResidentTold
  | ResidentCorrected
  | TrackingCodeIssued
  | CaseFollowed
  | CaseUnfollowed
  | CaseMerged
  | CaseAbsorbed
  | CaseUnmerged
  | CaseSplit
  | CasesLinked
  | CasesUnlinked;
