import type { RecordedEvent } from '@crosswalk/event-sourcing';
import type { Ask, Process } from '@crosswalk/projections';
import type { CaseEvent, Relation } from '../../case/events.js';
import { CASE_STREAMS, caseIdOfStream, type CaseId, type PersonId } from '../../case/ids.js';
import { caseUpcasters } from '../../case/upcasters.js';

/** Said on `case`: what it is to `other`, or is no longer. */
export type MirrorLinkCommand = Readonly<{
  name: 'link-cases' | 'unlink-cases';
  case: CaseId;
  other: CaseId;
  relation: Relation;
  reason?: string;
  by: PersonId;
}>;

const INVERSE: Readonly<Record<Relation, Relation>> = {
  blocks: 'blocked-by',
  'blocked-by': 'blocks',
  'part-of': 'has-part',
  'has-part': 'part-of',
  related: 'related',
};

const react = (event: CaseEvent & RecordedEvent): readonly Ask<MirrorLinkCommand>[] => {
  if (event.type !== 'CasesLinked' && event.type !== 'CasesUnlinked') return [];
  // A mirror image is not mirrored, or two changes that cross would chase each other for ever.
  if (event.metadata.actorId === `process:${mirrorLink.name}`) return [];
  const { other, relation, by, reason } = event.data;
  const name = event.type === 'CasesLinked' ? 'link-cases' : 'unlink-cases';
  const said = reason === undefined ? {} : { reason };
  const link = { case: other.id, other: caseIdOfStream(event.stream), relation: INVERSE[relation] };
  return [{ command: { name, ...link, ...said, by } }];
};

/** What one case was said to be to another, said on the other as well. */
export const mirrorLink: Process<CaseEvent, MirrorLinkCommand> = {
  name: 'mirror-link',
  version: 1,
  from: 'start',
  prefixes: [CASE_STREAMS],
  upcasters: caseUpcasters,
  react,
};
