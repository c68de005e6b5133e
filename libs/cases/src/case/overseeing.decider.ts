import { unreachable } from '@crosswalk/event-sourcing';
import type { AffectedPersonAdded, CaseAbsorbed, OverseeingEvent } from './events.js';
import type { AttachmentId } from './ids.js';
import type { Facts } from './state.js';

/** What oversight, comments, attachments and ties between cases change of the facts. */
export const afterOverseeing = (facts: Facts, event: OverseeingEvent): Partial<Facts> => {
  switch (event.type) {
    case 'CaseSuspended':
      return { suspended: { reviewOn: event.data.reviewOn } };
    case 'CaseResumed':
      return { suspended: undefined };
    case 'CaseSupervised':
      return { supervised: true };
    case 'SupervisionLifted':
      return { supervised: false };
    case 'AttachmentAdded': {
      const { id, mediaType } = event.data.attachment;
      const photos = mediaType.startsWith('image/') ? [...facts.photos, id] : facts.photos;
      return { attachments: [...facts.attachments, id], photos };
    }
    case 'AttachmentRemoved': {
      const others = (id: AttachmentId): boolean => id !== event.data.attachment;
      return { attachments: facts.attachments.filter(others), photos: facts.photos.filter(others) };
    }
    case 'AffectedPersonAdded':
      return { affectedToo: facts.affectedToo + 1, residents: withResident(facts, event.data) };
    case 'ResidentTold':
      return { residents: [{ id: event.data.resident, toldIn: facts.community.id }, ...facts.residents] };
    case 'TrackingCodeIssued':
      return { trackingSerial: event.data.serial };
    case 'CaseFollowed':
      return { followers: [...facts.followers, event.data.by] };
    case 'CaseUnfollowed':
      return { followers: facts.followers.filter((person) => person !== event.data.by) };
    case 'CaseMerged':
      return { into: event.data.into };
    case 'CaseUnmerged':
      return { into: undefined };
    case 'CaseAbsorbed':
      return absorbed(facts, event.data);
    case 'CasesLinked': {
      const { other, relation } = event.data;
      return { links: [...facts.links, { other: other.id, relation }] };
    }
    case 'CasesUnlinked': {
      const { other, relation } = event.data;
      return { links: facts.links.filter((link) => link.other !== other.id || link.relation !== relation) };
    }
    case 'CaseSplit':
      return { links: [...facts.links, { other: event.data.into.id, relation: 'has-part' }] };
    case 'CaseUrged':
    case 'CommentAdded':
    case 'ResidentCorrected':
      return {};
    default:
      return unreachable(event);
  }
};

const withResident = (
  { residents, community }: Facts,
  { resident, toldIn = community }: AffectedPersonAdded['data'],
): Facts['residents'] => {
  const isOnIt = residents.some((one) => one.id === resident && one.toldIn === toldIn.id);
  return resident === undefined || isOnIt ? residents : [...residents, { id: resident, toldIn: toldIn.id }];
};

const absorbed = (facts: Facts, { from, followers, reporters, affected }: CaseAbsorbed['data']): Partial<Facts> => ({
  absorbed: [...facts.absorbed, from.id],
  followers: [...new Set([...facts.followers, ...followers])],
  reporters: [
    ...facts.reporters,
    ...reporters.filter(({ id }) => !facts.reporters.some((reporter) => reporter.id === id)),
  ],
  affectedToo: facts.affectedToo + affected,
});
