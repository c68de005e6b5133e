import type { RecordedEvent } from '@crosswalk/event-sourcing';
import type {
  BreakdownListRef,
  CaseEvent,
  Description,
  Satisfied,
  Solved,
  Source,
  UnitRef,
} from '../../case/events.js';
import { caseIdOfStream, type CaseId, type Day, type Instant } from '../../case/ids.js';

type Recorded = CaseEvent & RecordedEvent;

export type LeadOnFile = Readonly<{
  department: UnitRef;
  claimedAt: Instant;
  promisedFor?: Day;
  contact?: string;
}>;

/** A case with everything that was ever said about it, newest state first, history in order. */
export type CaseFile = Description &
  Readonly<{
    id: CaseId;
    number: string;
    revision: number;
    stage: 'filed' | 'listed' | 'claimed' | 'resolved' | 'closed' | 'withdrawn';
    procedure: Readonly<{ name: string; version: number }>;
    community: UnitRef;
    subdistrict?: UnitRef;
    source: Source;
    list?: BreakdownListRef;
    invited: readonly Readonly<{ department: UnitRef; answerBy?: Day }>[];
    lead?: LeadOnFile;
    outcome?: string;
    opinion?: Readonly<{ solved: Solved; satisfied?: Satisfied; comment?: string }>;
    filedAt: Instant;
    changedAt: Instant;
    history: readonly Recorded[];
  }>;

/** The case file after one more event; undefined until the case is filed. */
export const caseFileAfter = (file: CaseFile | undefined, event: Recorded): CaseFile | undefined => {
  if (event.type === 'CaseFiled') return opened(event);
  if (!file) return undefined;
  return {
    ...changed(file, event),
    revision: event.revision,
    changedAt: event.data.at,
    history: [...file.history, event],
  };
};

const opened = (event: Extract<Recorded, { type: 'CaseFiled' }>): CaseFile => {
  const { by: _by, at, ...told } = event.data;
  return {
    ...told,
    id: caseIdOfStream(event.stream),
    revision: event.revision,
    stage: 'filed',
    invited: [],
    filedAt: at,
    changedAt: at,
    history: [event],
  };
};

const changed = (file: CaseFile, event: Exclude<CaseEvent, { type: 'CaseFiled' }>): CaseFile => {
  switch (event.type) {
    case 'CaseAmended':
      return { ...file, ...event.data.changes };
    case 'CaseListed':
      return { ...file, stage: 'listed', list: event.data.list };
    case 'DepartmentsInvited': {
      const { departments, answerBy } = event.data;
      const invited = departments.map((department) => ({
        department,
        ...(answerBy === undefined ? {} : { answerBy }),
      }));
      return { ...file, invited: [...file.invited, ...invited] };
    }
    case 'CaseClaimed': {
      const { department, promisedFor, contact, at } = event.data;
      const promise = {
        ...(promisedFor === undefined ? {} : { promisedFor }),
        ...(contact === undefined ? {} : { contact }),
      };
      return { ...file, stage: 'claimed', lead: { department, claimedAt: at, ...promise } };
    }
    case 'ClaimReleased':
      return { ...unclaimed(file), stage: 'listed' };
    case 'CaseResolved':
      return { ...file, stage: 'resolved', outcome: event.data.outcome };
    case 'ResolutionConfirmed': {
      const { solved, satisfied, comment } = event.data;
      return { ...file, opinion: { solved, satisfied, ...(comment === undefined ? {} : { comment }) } };
    }
    case 'ResolutionRefused': {
      const { satisfied, reason } = event.data;
      return {
        ...file,
        opinion: { solved: 'not', comment: reason, ...(satisfied === undefined ? {} : { satisfied }) },
      };
    }
    case 'CaseClosed':
      return { ...file, stage: 'closed' };
    case 'CaseReopened':
      return { ...file, stage: 'claimed' };
    case 'CaseWithdrawn':
      return { ...unclaimed(file), stage: 'withdrawn' };
    default:
      return file;
  }
};

const unclaimed = ({ lead: _lead, ...rest }: CaseFile): CaseFile => rest;
