import { unreachable } from '@crosswalk/event-sourcing';
import type { ClaimingEvent, ClaimRole, UnitRef } from '../../../case/events.js';
import type { Day, Instant, UnitId } from '../../../case/ids.js';
import { worked, type WorkItemOnFile } from './items-on-file.projection.js';

export type InvitationOnFile = Readonly<{
  department: UnitRef;
  answer: 'waiting' | 'claimed' | 'declined';
  answerBy?: Day;
  reason?: string;
}>;

/** A request of a claimant and the coordinator's answer; the dispute stays on record. */
export type AskedOnFile = Readonly<{
  reason: string;
  askedAt: Instant;
  answer: 'waiting' | 'granted' | 'refused';
  answerReason?: string;
  answeredAt?: Instant;
}>;

export type ExtensionOnFile = AskedOnFile & Readonly<{ daysAsked: number; daysGranted?: number }>;

export type ClaimOnFile = Readonly<{
  department: UnitRef;
  role: ClaimRole;
  claimedAt: Instant;
  assigned: boolean;
  promisedFor?: Day;
  contact?: string;
  /** Revision of its own work. */
  work: number;
  releases: readonly AskedOnFile[];
  extensions: readonly ExtensionOnFile[];
  /** When it was released. */
  endedAt?: Instant;
}>;

export type ClaimsOnFile = Readonly<{
  invitations: readonly InvitationOnFile[];
  claims: readonly ClaimOnFile[];
  items: readonly WorkItemOnFile[];
}>;

/** Invitations, claims and work items after one more event. */
export const claimsOnFile = (file: ClaimsOnFile, event: ClaimingEvent): Partial<ClaimsOnFile> => {
  const { invitations } = file;
  const answered = (id: UnitId, answer: InvitationOnFile['answer'], reason?: string): Partial<ClaimsOnFile> => ({
    invitations: invitations.map((one) =>
      one.department.id === id && one.answer === 'waiting' ? { ...one, answer, ...(reason ? { reason } : {}) } : one,
    ),
  });
  switch (event.type) {
    case 'DepartmentsInvited': {
      const { departments, answerBy } = event.data;
      const invited = departments.map((department) => ({
        department,
        answer: 'waiting' as const,
        ...(answerBy === undefined ? {} : { answerBy }),
      }));
      return { invitations: [...invitations, ...invited] };
    }
    case 'InvitationDeclined':
      return answered(event.data.department.id, 'declined', event.data.reason);
    case 'CaseClaimed':
    case 'DepartmentAssigned':
      return { ...answered(event.data.department.id, 'claimed'), claims: claimed(file.claims, event) };
    case 'LeadHandedOver': {
      const { to, at, promisedFor } = event.data;
      const supporting = file.claims.map((claim) => (standing(claim) ? { ...claim, role: 'support' as const } : claim));
      return { claims: taken(supporting, { department: to, role: 'lead', at, assigned: true }, { promisedFor }) };
    }
    case 'ReleaseAsked':
    case 'ReleaseRefused':
    case 'ClaimReleased':
    case 'ExtensionAsked':
    case 'ExtensionGranted':
    case 'ExtensionRefused':
      return { claims: file.claims.map((claim) => (ofUnit(claim, event) ? asked(claim, event) : claim)) };
    case 'WorkItemPlanned':
    case 'WorkItemStarted':
    case 'WorkItemFinished':
    case 'WorkItemCancelled': {
      const claims = file.claims.map((claim) => (ofUnit(claim, event) ? { ...claim, work: claim.work + 1 } : claim));
      return { claims, items: worked(file.items, event) };
    }
    default:
      return unreachable(event);
  }
};

type Of<Type extends ClaimingEvent['type']> = Extract<ClaimingEvent, { type: Type }>;

const standing = ({ endedAt }: ClaimOnFile): boolean => endedAt === undefined;

const ofUnit = (claim: ClaimOnFile, { data }: { data: { department: UnitRef } }): boolean =>
  standing(claim) && claim.department.id === data.department.id;

type Taken = Readonly<{ department: UnitRef; role: ClaimRole; at: Instant; assigned: boolean }>;
type Told = Readonly<{ promisedFor?: Day | undefined; contact?: string | undefined }>;

const claimed = (claims: readonly ClaimOnFile[], { type, data }: Of<'CaseClaimed' | 'DepartmentAssigned'>) =>
  taken(claims, { ...data, assigned: type === 'DepartmentAssigned' }, data);

const taken = (
  claims: readonly ClaimOnFile[],
  claim: Taken,
  { promisedFor, contact }: Told,
): readonly ClaimOnFile[] => {
  const { department, role, at, assigned } = claim;
  const said = {
    role,
    ...(promisedFor === undefined ? {} : { promisedFor }),
    ...(contact === undefined ? {} : { contact }),
  };
  if (claims.some((one) => standing(one) && one.department.id === department.id)) {
    return claims.map((one) => (standing(one) && one.department.id === department.id ? { ...one, ...said } : one));
  }
  return [...claims, { department, claimedAt: at, assigned, work: 0, releases: [], extensions: [], ...said }];
};

type Asked = Of<
  'ReleaseAsked' | 'ReleaseRefused' | 'ClaimReleased' | 'ExtensionAsked' | 'ExtensionGranted' | 'ExtensionRefused'
>;

const asked = (claim: ClaimOnFile, event: Asked): ClaimOnFile => {
  const { releases, extensions } = claim;
  const { at } = event.data;
  switch (event.type) {
    case 'ReleaseAsked':
      return { ...claim, releases: [...releases, { reason: event.data.reason, askedAt: at, answer: 'waiting' }] };
    case 'ReleaseRefused':
      return { ...claim, releases: answer(releases, { answer: 'refused', answerReason: event.data.reason, at }) };
    case 'ClaimReleased': {
      const granted = answer(releases, { answer: 'granted', answerReason: event.data.reason, at });
      return { ...claim, releases: granted, endedAt: at };
    }
    case 'ExtensionAsked': {
      const { days, reason } = event.data;
      return {
        ...claim,
        extensions: [...extensions, { reason, daysAsked: days, askedAt: at, answer: 'waiting' }],
      };
    }
    case 'ExtensionGranted': {
      const { days, promisedFor, note } = event.data;
      const granted = answer(extensions, {
        answer: 'granted',
        at,
        ...(note === undefined ? {} : { answerReason: note }),
      });
      return {
        ...claim,
        extensions: granted.map((one, place) => (place === granted.length - 1 ? { ...one, daysGranted: days } : one)),
        ...(promisedFor === undefined ? {} : { promisedFor }),
      };
    }
    case 'ExtensionRefused':
      return { ...claim, extensions: answer(extensions, { answer: 'refused', answerReason: event.data.reason, at }) };
    default:
      return unreachable(event);
  }
};

type Answer = Readonly<{ answer: 'granted' | 'refused'; answerReason?: string; at: Instant }>;

const answer = <Kind extends AskedOnFile>(all: readonly Kind[], { at, ...given }: Answer): readonly Kind[] =>
  all.map((one) => (one.answer === 'waiting' ? { ...one, ...given, answeredAt: at } : one));
