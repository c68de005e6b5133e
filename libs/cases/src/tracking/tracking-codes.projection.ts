import type { RecordedEvent } from '@crosswalk/event-sourcing';
import type { Projection } from '@crosswalk/projections';
import type { CaseEvent } from '../case/events.js';
import { CASE_STREAMS, caseIdOfStream, type CaseId } from '../case/ids.js';
import { caseUpcasters } from '../case/upcasters.js';

/** The tracking code that holds for a case, as what it is found by. */
export type TrackedCase = Readonly<{ id: CaseId; hash: string }>;

type HashOf = (id: CaseId, serial: number) => string;

const foldWith =
  (hashOf: HashOf) =>
  (row: TrackedCase | undefined, event: CaseEvent & RecordedEvent): TrackedCase | undefined => {
    if (event.type !== 'TrackingCodeIssued') return row;
    const id = caseIdOfStream(event.stream);
    return { id, hash: hashOf(id, event.data.serial) };
  };

/** Which case a tracking code opens. @param hashOf what the code of that number of a case is found by */
export const trackingCodes = (hashOf: HashOf): Projection<TrackedCase, CaseEvent> => ({
  name: 'tracking_codes',
  version: 1,
  prefixes: [CASE_STREAMS],
  upcasters: caseUpcasters,
  key: ({ stream }) => caseIdOfStream(stream),
  fold: foldWith(hashOf),
});
