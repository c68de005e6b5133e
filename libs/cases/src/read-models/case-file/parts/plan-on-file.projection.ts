import { unreachable } from '@crosswalk/event-sourcing';
import type {
  BuildingEvent,
  CaseRef,
  PlanProposed,
  ResidentAnswered,
  Satisfied,
  Solved,
  UnitRef,
} from '../../../case/events.js';
import type { AttachmentId, Day, Instant, MilestoneId } from '../../../case/ids.js';

export type SignatureOnFile = Readonly<{
  department: UnitRef;
  answer: 'signed' | 'refused';
  answeredAt: Instant;
  words?: string;
}>;

export type PlanOnFile = Omit<PlanProposed['data'], 'by' | 'at'> &
  Readonly<{ proposedAt: Instant; answers: readonly SignatureOnFile[]; adoptedAt?: Instant }>;

export type MilestoneOnFile = Readonly<{
  id: MilestoneId;
  name: string;
  due?: Day;
  reachedOn?: Day;
  delays: readonly Readonly<{ until: Day; reason: string }>[];
}>;

export type ReportOnFile = Readonly<{
  department: UnitRef;
  at: Instant;
  percent?: number;
  note?: string;
  photos: readonly AttachmentId[];
}>;

export type WorksOnFile = Readonly<{
  startedAt: Instant;
  percent: number;
  milestones: readonly MilestoneOnFile[];
  reports: readonly ReportOnFile[];
}>;

type ResidentOnResolution = Readonly<{ solved: Solved; satisfied: Satisfied; comment?: string; answeredAt: Instant }>;

export type ResolutionOnFile = Readonly<{
  department: UnitRef;
  outcome: string;
  evidence: readonly AttachmentId[];
  resolvedAt: Instant;
  /** What the resident says of it. */
  resident?: ResidentOnResolution;
  /** What residents say of it whose cases were merged into this one. */
  mergedResidents?: readonly (ResidentOnResolution & Readonly<{ from: CaseRef }>)[];
  answer?: Readonly<{ solved: Solved; satisfied?: Satisfied; comment?: string; answeredAt: Instant }>;
}>;

export type PlanAndWorksOnFile = Readonly<{
  plans: readonly PlanOnFile[];
  works?: WorksOnFile;
  resolutions: readonly ResolutionOnFile[];
}>;

/** Plan versions, works and resolutions after one more event. */
export const planOnFile = (file: PlanAndWorksOnFile, event: BuildingEvent): Partial<PlanAndWorksOnFile> => {
  const { plans, resolutions } = file;
  switch (event.type) {
    case 'PlanProposed': {
      const { by: _by, at, ...proposed } = event.data;
      return { plans: [...plans, { ...proposed, proposedAt: at, answers: [] }] };
    }
    case 'PlanSigned': {
      const { department, at, note } = event.data;
      return { plans: last(plans, answered({ department, answer: 'signed', answeredAt: at, ...words(note) })) };
    }
    case 'PlanRefused': {
      const { department, at, reason } = event.data;
      return { plans: last(plans, answered({ department, answer: 'refused', answeredAt: at, words: reason })) };
    }
    case 'PlanAdopted':
      return { plans: last(plans, (plan) => ({ ...plan, adoptedAt: event.data.at })) };
    case 'WorksStarted':
    case 'WorksProgressed':
    case 'MilestoneReached':
    case 'WorksDelayed':
      return { works: built(file.works, event) };
    case 'CaseResolved': {
      const { by: _by, at, ...resolved } = event.data;
      return { resolutions: [...resolutions, { ...resolved, resolvedAt: at }] };
    }
    case 'ResidentAnswered': {
      return { resolutions: last(resolutions, (one) => ({ ...one, ...residentOn(one, event.data) })) };
    }
    case 'ResolutionConfirmed': {
      const { by: _by, at, ...answer } = event.data;
      return { resolutions: last(resolutions, (one) => ({ ...one, answer: { ...answer, answeredAt: at } })) };
    }
    case 'ResolutionRefused': {
      const { satisfied, reason, at } = event.data;
      const said = { solved: 'not' as const, comment: reason, ...(satisfied === undefined ? {} : { satisfied }) };
      return { resolutions: last(resolutions, (one) => ({ ...one, answer: { ...said, answeredAt: at } })) };
    }
    case 'CaseClosed':
    case 'CaseReopened':
      return {};
    default:
      return unreachable(event);
  }
};

const residentOn = (
  { mergedResidents = [] }: ResolutionOnFile,
  { by: _by, at, from, ...said }: ResidentAnswered['data'],
): Partial<ResolutionOnFile> => {
  const answer = { ...said, answeredAt: at };
  if (!from) return { resident: answer };
  return { mergedResidents: [...mergedResidents.filter((one) => one.from.id !== from.id), { ...answer, from }] };
};

const words = (said: string | undefined): { words?: string } => (said === undefined ? {} : { words: said });

const last = <One>(all: readonly One[], change: (one: One) => One): readonly One[] =>
  all.map((one, place) => (place === all.length - 1 ? change(one) : one));

const answered =
  (answer: SignatureOnFile) =>
  (plan: PlanOnFile): PlanOnFile => {
    const others = plan.answers.filter(({ department }) => department.id !== answer.department.id);
    return { ...plan, answers: [...others, answer] };
  };

type WorksEvent = Extract<BuildingEvent, { type: `Works${string}` | 'MilestoneReached' }>;

const NOTHING_BUILT: Omit<WorksOnFile, 'startedAt'> = { percent: 0, milestones: [], reports: [] };

const built = (before: WorksOnFile | undefined, event: WorksEvent): WorksOnFile => {
  const works: WorksOnFile = before ?? { startedAt: event.data.at, ...NOTHING_BUILT };
  const { department, at } = event.data;
  switch (event.type) {
    case 'WorksStarted':
      return { ...works, percent: 0, milestones: event.data.milestones.map((one) => ({ ...one, delays: [] })) };
    case 'WorksProgressed': {
      const { percent, note, photos } = event.data;
      const report = { department, at, percent, photos, ...(note === undefined ? {} : { note }) };
      return { ...works, percent, reports: [...works.reports, report] };
    }
    case 'MilestoneReached': {
      const { milestone, reachedOn, note, photos } = event.data;
      const report = { department, at, photos, ...(note === undefined ? {} : { note }) };
      const reports = note === undefined && photos.length === 0 ? works.reports : [...works.reports, report];
      return { ...works, reports, milestones: onMilestone(works, milestone, (one) => ({ ...one, reachedOn })) };
    }
    case 'WorksDelayed': {
      const { milestone, until, reason } = event.data;
      const delayed = (one: MilestoneOnFile) => ({ ...one, delays: [...one.delays, { until, reason }] });
      return { ...works, milestones: onMilestone(works, milestone, delayed) };
    }
    default:
      return unreachable(event);
  }
};

const onMilestone = (
  { milestones }: WorksOnFile,
  id: MilestoneId,
  change: (one: MilestoneOnFile) => MilestoneOnFile,
): readonly MilestoneOnFile[] => milestones.map((one) => (one.id === id ? change(one) : one));
