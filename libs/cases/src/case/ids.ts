import { derivedId } from '@crosswalk/event-sourcing';

export type CaseId = string & { readonly __caseId: unique symbol };
export type PersonId = string & { readonly __personId: unique symbol };
export type UnitId = string & { readonly __brand: 'UnitId' };
export type ListId = string & { readonly __brand: 'ListId' };
export type VisitId = string & { readonly __brand: 'VisitId' };
export type AttachmentId = string & { readonly __attachmentId: unique symbol };
export type WorkItemId = string & { readonly __workItemId: unique symbol };
export type SurveyId = string & { readonly __surveyId: unique symbol };
export type MilestoneId = string & { readonly __milestoneId: unique symbol };
/** Somebody whose name, number and address are kept apart from the case. */
export type ResidentId = string & { readonly __brand: 'ResidentId' };
export type CommentId = string & { readonly __commentId: unique symbol };
/** An ISO 8601 instant in UTC with milliseconds. */
export type Instant = string & { readonly __instant: unique symbol };
/** An ISO 8601 calendar day. */
export type Day = string & { readonly __day: unique symbol };

/** Whoever answers by a tracking code: no sign-in name holds a colon. */
export const RESIDENT_BY_CODE = 'resident:by-code' as PersonId;

export const CASE_STREAMS = 'case-';

/** The first dash is the category mark of the log. */
export const caseStream = (id: CaseId): string => `${CASE_STREAMS}${id}`;

export const caseIdOfStream = (stream: string): CaseId => stream.slice(CASE_STREAMS.length) as CaseId;

/** A new case's id comes from the command that files it, so that a retry files the same case. */
export const caseIdOf = (commandId: string): CaseId => derivedId('case', commandId) as CaseId;

/** The id of something that a command puts on a case: the n-th of its kind in that command. */
export const partIdOf = <Id extends string>(
  kind: 'attachment' | 'work-item' | 'survey' | 'milestone' | 'comment',
  commandId: string,
  index = 0,
): Id => derivedId(kind, `${commandId}\n${index}`) as Id;
