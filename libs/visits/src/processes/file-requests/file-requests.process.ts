import type { Metadata, RecordedEvent } from '@crosswalk/event-sourcing';
import type { Ask, Process } from '@crosswalk/projections';
import type { RequestTaken, VisitEvent } from '../../round/events.js';
import { VISIT_STREAMS, visitIdOfStream, type VisitId } from '../../round/ids.js';
import { visitUpcasters } from '../../round/upcasters.js';

type OfRequest = Readonly<{ visit: VisitId; taken: RequestTaken['data'] }>;

/** `asker`: whoever took the request, in whose name it is filed. */
export type FileRequest = OfRequest &
  Readonly<{ name: 'file-request'; asker: Pick<Metadata, 'actorId' | 'actorRole' | 'actorUnit'> }>;
/** `why`: what filing was refused for. */
export type DropRequest = OfRequest & Readonly<{ name: 'drop-request'; why: string }>;
export type FileRequestsCommand = FileRequest | DropRequest;

const react = (event: VisitEvent & RecordedEvent): readonly Ask<FileRequestsCommand>[] => {
  if (event.type !== 'RequestTaken') return [];
  const request = { visit: visitIdOfStream(event.stream), taken: event.data };
  const { actorId, actorRole, actorUnit } = event.metadata;
  const asker = { actorId, actorRole, ...(actorUnit === undefined ? {} : { actorUnit }) };
  return [
    {
      command: { name: 'file-request', ...request, asker },
      otherwise: (why) => ({ command: { name: 'drop-request', ...request, why } }),
    },
  ];
};

/** Every request of a round becomes a case, also when whoever took it was cut off before it was filed. */
export const fileRequests: Process<VisitEvent, FileRequestsCommand> = {
  name: 'file-requests',
  version: 1,
  from: 'start',
  prefixes: [VISIT_STREAMS],
  upcasters: visitUpcasters,
  react,
};
