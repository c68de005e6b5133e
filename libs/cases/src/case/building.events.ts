import type { Fact } from '@crosswalk/event-sourcing';
import type { AttachmentId, Day, MilestoneId } from './ids.js';
import type { CaseRef, Done, Satisfied, Solved, UnitRef } from './vocabulary.events.js';

// Types here are the stored format: a shape changes by an upcaster, never by an edit.

type OfDepartment = Done & Readonly<{ department: UnitRef }>;

/** `cost` in yuan. */
export type Measure = Readonly<{ department: UnitRef; what: string; from?: Day; to?: Day; cost?: number }>;

/** A new version voids the signatures of the one before. */
export type PlanProposed = Fact<
  'PlanProposed',
  OfDepartment & { version: number; summary: string; measures: readonly Measure[]; changes?: string }
>;
export type PlanSigned = Fact<'PlanSigned', OfDepartment & { version: number; note?: string }>;
export type PlanRefused = Fact<'PlanRefused', OfDepartment & { version: number; reason: string }>;
/** Every claiming department has signed. */
export type PlanAdopted = Fact<'PlanAdopted', Done & { version: number }>;

export type Milestone = Readonly<{ id: MilestoneId; name: string; due?: Day }>;

export type WorksStarted = Fact<'WorksStarted', OfDepartment & { milestones: readonly Milestone[]; note?: string }>;
/** `percent` of the whole, 0 to 100. */
export type WorksProgressed = Fact<
  'WorksProgressed',
  OfDepartment & { percent: number; note?: string; photos: readonly AttachmentId[] }
>;
export type MilestoneReached = Fact<
  'MilestoneReached',
  OfDepartment & { milestone: MilestoneId; reachedOn: Day; note?: string; photos: readonly AttachmentId[] }
>;
export type WorksDelayed = Fact<'WorksDelayed', OfDepartment & { milestone: MilestoneId; until: Day; reason: string }>;

export type CaseResolved = Fact<'CaseResolved', OfDepartment & { outcome: string; evidence: readonly AttachmentId[] }>;
/**
 * What a resident says of the resolution, by a tracking code; a later answer by the same code replaces an earlier.
 * `from`: the case that was merged into this one and whose code it is; absent for the code of this one.
 */
export type ResidentAnswered = Fact<
  'ResidentAnswered',
  Done & { solved: Solved; satisfied: Satisfied; comment?: string; from?: CaseRef }
>;
export type ResolutionConfirmed = Fact<
  'ResolutionConfirmed',
  Done & { solved: Exclude<Solved, 'not'>; satisfied: Satisfied; comment?: string }
>;
export type ResolutionRefused = Fact<'ResolutionRefused', Done & { reason: string; satisfied?: Satisfied }>;
/** `reason` is there when nobody confirmed. */
export type CaseClosed = Fact<'CaseClosed', Done & { reason?: string }>;
export type CaseReopened = Fact<'CaseReopened', Done & { reason: string }>;

export type BuildingEvent =
  | PlanProposed
  | PlanSigned
  | PlanRefused
  | PlanAdopted
  | WorksStarted
  | WorksProgressed
  | MilestoneReached
  | WorksDelayed
  | CaseResolved
  | ResidentAnswered
  | ResolutionConfirmed
  | ResolutionRefused
  | CaseClosed
  | CaseReopened;
