import type { Fact } from '@crosswalk/event-sourcing';
import type { AttachmentId, Day, WorkItemId } from './ids.js';
import type { Done, UnitRef } from './vocabulary.events.js';

// Types here are the stored format: a shape changes by an upcaster, never by an edit.
// `department` is the unit that claims: a department, or where the procedure lets them, an organisation or a team.

export const CLAIM_ROLES = ['lead', 'support'] as const;
export type ClaimRole = (typeof CLAIM_ROLES)[number];

type OfDepartment = Done & Readonly<{ department: UnitRef }>;

export type DepartmentsInvited = Fact<
  'DepartmentsInvited',
  Done & { departments: readonly UnitRef[]; answerBy?: Day; note?: string }
>;
export type InvitationDeclined = Fact<'InvitationDeclined', OfDepartment & { reason: string }>;
export type CaseClaimed = Fact<
  'CaseClaimed',
  OfDepartment & { role: ClaimRole; promisedFor?: Day; contact?: string; note?: string }
>;
/** A claim by order of the coordinator, when nobody claimed (兜底). */
export type DepartmentAssigned = Fact<
  'DepartmentAssigned',
  OfDepartment & { role: ClaimRole; reason: string; promisedFor?: Day }
>;
export type ReleaseAsked = Fact<'ReleaseAsked', OfDepartment & { reason: string }>;
export type ReleaseRefused = Fact<'ReleaseRefused', OfDepartment & { reason: string }>;
/** The release was granted; the reason is the coordinator's. */
export type ClaimReleased = Fact<'ClaimReleased', OfDepartment & { role: ClaimRole; reason: string }>;
/** The former lead stays on as support. */
export type LeadHandedOver = Fact<
  'LeadHandedOver',
  Done & { from: UnitRef; to: UnitRef; reason: string; promisedFor?: Day }
>;

export type ExtensionAsked = Fact<'ExtensionAsked', OfDepartment & { days: number; reason: string }>;
/** Days granted are not always the days asked. `promisedFor`: the promise as it is moved, when there was one. */
export type ExtensionGranted = Fact<
  'ExtensionGranted',
  OfDepartment & { days: number; promisedFor?: Day; note?: string }
>;
export type ExtensionRefused = Fact<'ExtensionRefused', OfDepartment & { reason: string }>;

type OfItem = OfDepartment & Readonly<{ item: WorkItemId }>;

export type WorkItemPlanned = Fact<
  'WorkItemPlanned',
  OfItem & { title: string; due?: Day; dependsOn: readonly WorkItemId[] }
>;
export type WorkItemStarted = Fact<'WorkItemStarted', OfItem>;
export type WorkItemFinished = Fact<
  'WorkItemFinished',
  OfItem & { outcome: string; evidence: readonly AttachmentId[] }
>;
export type WorkItemCancelled = Fact<'WorkItemCancelled', OfItem & { reason: string }>;

export type WorkItemEvent = WorkItemPlanned | WorkItemStarted | WorkItemFinished | WorkItemCancelled;

export type ClaimingEvent =
  | DepartmentsInvited
  | InvitationDeclined
  | CaseClaimed
  | DepartmentAssigned
  | ReleaseAsked
  | ReleaseRefused
  | ClaimReleased
  | LeadHandedOver
  | ExtensionAsked
  | ExtensionGranted
  | ExtensionRefused
  | WorkItemEvent;
