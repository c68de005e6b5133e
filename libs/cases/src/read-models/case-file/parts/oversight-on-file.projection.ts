import { unreachable } from '@crosswalk/event-sourcing';
import type { AttachmentRef, CaseRef, OverseeingEvent, Relation, Visibility } from '../../../case/events.js';
import type { AttachmentId, CommentId, Day, Instant, PersonId, ResidentId } from '../../../case/ids.js';

export type CommentOnFile = Readonly<{
  id: CommentId;
  text: string;
  visibility: Visibility;
  by: PersonId;
  at: Instant;
}>;

export type AttachmentOnFile = AttachmentRef &
  Readonly<{ caption?: string; visibility: Visibility; by: PersonId; at: Instant }>;

export type LinkOnFile = Readonly<{ other: CaseRef; relation: Relation }>;

export type OversightOnFile = Readonly<{
  suspended?: Readonly<{ reason: string; reviewOn: Day; since: Instant }>;
  supervised?: Readonly<{ reason: string; answerBy?: Day; since: Instant }>;
  urged: number;
  comments: readonly CommentOnFile[];
  attachments: readonly AttachmentOnFile[];
  followers: readonly PersonId[];
  /** People who said “me too”, and those who moved along with a duplicate. */
  affectedToo: number;
  /** Those of them who told who they are. */
  affectedResidents: readonly ResidentId[];
  links: readonly LinkOnFile[];
  absorbed: readonly CaseRef[];
  into?: CaseRef;
}>;

/** Oversight, comments, attachments and ties after one more event. */
export const oversightOnFile = (file: OversightOnFile, event: OverseeingEvent): OversightOnFile => {
  if (isTie(event)) return tied(file, event);
  const { by, at } = event.data;
  switch (event.type) {
    case 'CaseSuspended': {
      const { reason, reviewOn } = event.data;
      return { ...file, suspended: { reason, reviewOn, since: at } };
    }
    case 'CaseResumed':
      return without(file, 'suspended');
    case 'CaseSupervised': {
      const { reason, answerBy } = event.data;
      return { ...file, supervised: { reason, since: at, ...(answerBy === undefined ? {} : { answerBy }) } };
    }
    case 'SupervisionLifted':
      return without(file, 'supervised');
    case 'CaseUrged':
      return { ...file, urged: file.urged + 1 };
    case 'CommentAdded': {
      const { comment, text, visibility } = event.data;
      return { ...file, comments: [...file.comments, { id: comment, text, visibility, by, at }] };
    }
    case 'AttachmentAdded': {
      const { attachment, caption, visibility } = event.data;
      const added = { ...attachment, visibility, by, at, ...(caption === undefined ? {} : { caption }) };
      return { ...file, attachments: [...file.attachments, added] };
    }
    case 'AttachmentRemoved':
      return { ...file, attachments: kept(file.attachments, event.data.attachment) };
    case 'AffectedPersonAdded': {
      const { resident } = event.data;
      const affectedResidents = resident === undefined ? [] : [resident];
      return {
        ...file,
        affectedToo: file.affectedToo + 1,
        affectedResidents: [...new Set([...file.affectedResidents, ...affectedResidents])],
      };
    }
    case 'ResidentTold':
    case 'ResidentCorrected':
    case 'TrackingCodeIssued':
      return file;
    case 'CaseFollowed':
      return { ...file, followers: [...file.followers, by] };
    case 'CaseUnfollowed':
      return { ...file, followers: file.followers.filter((person) => person !== by) };
    default:
      return unreachable(event);
  }
};

const TIES = ['CaseMerged', 'CaseAbsorbed', 'CaseUnmerged', 'CaseSplit', 'CasesLinked', 'CasesUnlinked'] as const;
type TieEvent = Extract<OverseeingEvent, { type: (typeof TIES)[number] }>;

const isTie = (event: OverseeingEvent): event is TieEvent => TIES.some((type) => type === event.type);

const tied = (file: OversightOnFile, event: TieEvent): OversightOnFile => {
  switch (event.type) {
    case 'CaseMerged':
      return { ...file, into: event.data.into };
    case 'CaseUnmerged':
      return without(file, 'into');
    case 'CaseAbsorbed': {
      const { from, followers, affected } = event.data;
      return {
        ...file,
        absorbed: [...file.absorbed, from],
        followers: [...new Set([...file.followers, ...followers])],
        affectedToo: file.affectedToo + affected,
      };
    }
    case 'CaseSplit':
      return { ...file, links: [...file.links, { other: event.data.into, relation: 'has-part' }] };
    case 'CasesLinked': {
      const { other, relation } = event.data;
      return { ...file, links: [...file.links, { other, relation }] };
    }
    case 'CasesUnlinked': {
      const { other, relation } = event.data;
      const links = file.links.filter((link) => link.other.id !== other.id || link.relation !== relation);
      return { ...file, links };
    }
    default:
      return unreachable(event);
  }
};

const kept = (attachments: readonly AttachmentOnFile[], removed: AttachmentId): readonly AttachmentOnFile[] =>
  attachments.filter(({ id }) => id !== removed);

const without = (file: OversightOnFile, part: 'suspended' | 'supervised' | 'into'): OversightOnFile => {
  const { [part]: _gone, ...rest } = file;
  return rest;
};
