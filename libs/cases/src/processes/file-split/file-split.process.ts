import type { RecordedEvent } from '@crosswalk/event-sourcing';
import type { Ask, Process } from '@crosswalk/projections';
import type { CaseEvent, CaseSplit } from '../../case/events.js';
import { CASE_STREAMS, caseIdOfStream, type CaseId } from '../../case/ids.js';
import { caseUpcasters } from '../../case/upcasters.js';

export type FilePart = Readonly<{ name: 'file-part'; of: CaseId; split: CaseSplit['data'] }>;

const react = (event: CaseEvent & RecordedEvent): readonly Ask<FilePart>[] =>
  event.type === 'CaseSplit'
    ? [{ command: { name: 'file-part', of: caseIdOfStream(event.stream), split: event.data } }]
    : [];

/** A part that was split from a case, filed as the case that the split has named. */
export const fileSplit: Process<CaseEvent, FilePart> = {
  name: 'file-split',
  version: 1,
  from: 'start',
  prefixes: [CASE_STREAMS],
  upcasters: caseUpcasters,
  react,
};
