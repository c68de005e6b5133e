import type {
  BreakdownListRef,
  CaseRef,
  ClaimRole,
  Description,
  Relation,
  Satisfied,
  Solved,
  UnitRef,
  Verdict,
} from './events.js';
import type {
  AttachmentId,
  CaseId,
  Day,
  Instant,
  MilestoneId,
  PersonId,
  ResidentId,
  SurveyId,
  UnitId,
  WorkItemId,
} from './ids.js';

/** One unit's claim. `work`: the revision of its own work, one up with each thing that happens to its work items. */
export type Claim = Readonly<{
  department: UnitRef;
  role: ClaimRole;
  promisedFor: Day | undefined;
  work: number;
  releaseAsked: boolean;
  /** Days asked for and not yet answered. */
  extensionAsked: number | undefined;
}>;

export type WorkItem = Readonly<{
  id: WorkItemId;
  department: UnitRef;
  title: string;
  dependsOn: readonly WorkItemId[];
  progress: 'planned' | 'started' | 'finished' | 'cancelled';
}>;

/** `departments`: those asked to come, and those that came. */
export type Survey = Readonly<{
  id: SurveyId;
  progress: 'scheduled' | 'held' | 'cancelled';
  departments: readonly UnitId[];
}>;

/** An opinion round; `counted` when there is a count to close it on. */
export type OpinionRound = Readonly<{ round: number; open: boolean; counted: boolean }>;

/** The newest version of the plan. Signatures are of this version: a new one begins without any. */
export type Plan = Readonly<{
  version: number;
  signed: readonly UnitId[];
  refused: readonly Readonly<{ unit: UnitId; reason: string }>[];
  adopted: boolean;
}>;

/** `plan`: the version that they carry out, when there was one. */
export type Works = Readonly<{
  plan: number | undefined;
  milestones: readonly Readonly<{ id: MilestoneId; name: string; reached: boolean }>[];
  percent: number;
}>;

/**
 * `from`: the merged case whose code it came by; undefined for the code of the case itself. `times`: how often they
 * answered for this resolution.
 */
export type ResidentAnswer = Readonly<{
  from: CaseId | undefined;
  solved: Solved;
  satisfied: Satisfied;
  comment: string | undefined;
  times: number;
}>;

/** A resident on a case. `toldIn`: the community that was told who they are. */
export type ResidentOnCase = Readonly<{ id: ResidentId; toldIn: UnitId }>;

/** What the next decision needs of everything that was said. */
export type Facts = Readonly<{
  number: string;
  filedAt: Instant;
  procedure: Readonly<{ name: string; version: number }>;
  community: UnitRef;
  subdistrict: UnitRef | undefined;
  current: Description;
  list: BreakdownListRef | undefined;
  /** Whether its community has something to add first. */
  returned: boolean;
  /** Invited and neither claiming nor declining yet. */
  invited: readonly UnitRef[];
  declined: readonly UnitId[];
  lead: Claim | undefined;
  supports: readonly Claim[];
  items: readonly WorkItem[];
  surveys: readonly Survey[];
  rounds: readonly OpinionRound[];
  verdicts: Readonly<Record<UnitId, Readonly<{ verdict: Verdict; grounds: string | undefined }>>>;
  plan: Plan | undefined;
  works: Works | undefined;
  suspended: Readonly<{ reviewOn: Day }> | undefined;
  supervised: boolean;
  attachments: readonly AttachmentId[];
  /** Those of the attachments that are photos. */
  photos: readonly AttachmentId[];
  followers: readonly PersonId[];
  reporters: readonly UnitRef[];
  /** Every unit that was ever invited, was asked to a survey or came there, or held a claim. */
  involved: readonly UnitId[];
  /** People who said “me too”, and those who moved along with a duplicate. */
  affectedToo: number;
  links: readonly Readonly<{ other: CaseId; relation: Relation }>[];
  absorbed: readonly CaseId[];
  into: CaseRef | undefined;
  /** Whose concern it is, and others affected who told who they are. */
  residents: readonly ResidentOnCase[];
  /** Of the tracking code that holds; 0 when none was issued. */
  trackingSerial: number;
  /** What residents said of the resolution that stands: by the code of the case, and of each that was merged into it. */
  residentAnswers: readonly ResidentAnswer[];
}>;

/** `since`: when the last change of stage occurred. */
type At<Stage extends string, More = unknown> = Stage extends string
  ? Facts & More & Readonly<{ stage: Stage; since: Instant }>
  : never;

type Led = Readonly<{ lead: Claim }>;

/** One shape per stage. */
export type Case =
  | Readonly<{ stage: 'unfiled' }>
  | At<'filed' | 'returned' | 'declined' | 'withdrawn'>
  | At<'listed', { list: BreakdownListRef }>
  | At<'claimed' | 'in-study' | 'planned' | 'in-works' | 'resolved' | 'closed', Led>
  | At<'merged', { into: CaseRef }>;

export type CaseStage = Exclude<Case['stage'], 'unfiled'>;

/** The case as it is in the given stages. */
export type CaseIn<Stage extends Case['stage']> = Extract<Case, { stage: Stage }>;

/** A case that somebody filed. */
export type FiledCase = CaseIn<CaseStage>;

export const ENDS = ['closed', 'declined', 'withdrawn', 'merged'] as const satisfies readonly CaseStage[];

/** A case that has not come to its end. */
export type OpenCase = CaseIn<Exclude<CaseStage, (typeof ENDS)[number]>>;

/** A case that some unit leads and that is not resolved. */
export type LedCase = CaseIn<'claimed' | 'in-study' | 'planned' | 'in-works'>;

/** Every claim that stands, the lead first. */
export const claimsOf = ({ lead, supports }: Facts): readonly Claim[] => (lead ? [lead, ...supports] : supports);

export const isOpen = ({ progress }: WorkItem): boolean => progress === 'planned' || progress === 'started';
