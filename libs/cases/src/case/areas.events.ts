import type { CaseEvent } from './events.js';

/** The part of a case's life that each event belongs to. */
const AREAS = {
  CaseFiled: 'filing',
  CaseAmended: 'filing',
  CaseReturned: 'filing',
  CaseRefiled: 'filing',
  CaseListed: 'filing',
  CaseRaised: 'filing',
  CaseDeclined: 'filing',
  CaseWithdrawn: 'filing',
  DepartmentsInvited: 'claiming',
  InvitationDeclined: 'claiming',
  CaseClaimed: 'claiming',
  DepartmentAssigned: 'claiming',
  ReleaseAsked: 'claiming',
  ReleaseRefused: 'claiming',
  ClaimReleased: 'claiming',
  LeadHandedOver: 'claiming',
  ExtensionAsked: 'claiming',
  ExtensionGranted: 'claiming',
  ExtensionRefused: 'claiming',
  WorkItemPlanned: 'claiming',
  WorkItemStarted: 'claiming',
  WorkItemFinished: 'claiming',
  WorkItemCancelled: 'claiming',
  SurveyScheduled: 'studying',
  SurveyHeld: 'studying',
  FindingAdded: 'studying',
  SurveyCancelled: 'studying',
  OpinionRoundOpened: 'studying',
  OpinionsCounted: 'studying',
  OpinionRoundClosed: 'studying',
  FeasibilityGiven: 'studying',
  PlanProposed: 'building',
  PlanSigned: 'building',
  PlanRefused: 'building',
  PlanAdopted: 'building',
  WorksStarted: 'building',
  WorksProgressed: 'building',
  MilestoneReached: 'building',
  WorksDelayed: 'building',
  CaseResolved: 'building',
  ResidentAnswered: 'building',
  ResolutionConfirmed: 'building',
  ResolutionRefused: 'building',
  CaseClosed: 'building',
  CaseReopened: 'building',
  CaseSuspended: 'overseeing',
  CaseResumed: 'overseeing',
  CaseSupervised: 'overseeing',
  SupervisionLifted: 'overseeing',
  CaseUrged: 'overseeing',
  CommentAdded: 'overseeing',
  AttachmentAdded: 'overseeing',
  AttachmentRemoved: 'overseeing',
  AffectedPersonAdded: 'overseeing',
  ResidentTold: 'overseeing',
  ResidentCorrected: 'overseeing',
  TrackingCodeIssued: 'overseeing',
  CaseFollowed: 'overseeing',
  CaseUnfollowed: 'overseeing',
  CaseMerged: 'overseeing',
  CaseAbsorbed: 'overseeing',
  CaseUnmerged: 'overseeing',
  CaseSplit: 'overseeing',
  CasesLinked: 'overseeing',
  CasesUnlinked: 'overseeing',
  UnitSucceeded: 'succession',
} as const satisfies Record<CaseEvent['type'], string>;

type Areas = typeof AREAS;
export type Area = Areas[keyof Areas];

/** The events of one area. */
export type EventOf<Which extends Area> = Extract<
  CaseEvent,
  { type: { [Type in keyof Areas]: Areas[Type] extends Which ? Type : never }[keyof Areas] }
>;

/** Whether an event belongs to an area. */
export const isOf = <Which extends Area, Event extends CaseEvent>(
  area: Which,
  event: Event,
): event is Extract<Event, EventOf<Which>> => AREAS[event.type] === area;
