import type { RecordedEvent } from '@crosswalk/event-sourcing';
import type { Projection } from '@crosswalk/projections';
import type { ResidentEvent } from '../../resident/events.js';
import { RESIDENT_STREAMS } from '../../resident/ids.js';
import { residentUpcasters } from '../../resident/upcasters.js';

/** One look at what is known of a resident. Nothing of what was seen is in it. */
export type SeenRow = Readonly<{
  /** Of the log, which has one place for it. */
  key: string;
  resident: string;
  case: string | null;
  by: string;
  role: string;
  unit: Readonly<{ id: string; name: string }> | null;
  at: string;
  fields: readonly string[];
  reason: string | null;
}>;

const keyOf = ({ stream, revision }: RecordedEvent): string => `${stream}@${revision}`;

const fold = (row: SeenRow | undefined, event: ResidentEvent & RecordedEvent): SeenRow | undefined => {
  if (event.type !== 'ResidentSeen') return row;
  const { by, at, role, unit = null, case: seenOn = null, fields, reason = null } = event.data;
  const resident = event.stream.slice(RESIDENT_STREAMS.length);
  return { key: keyOf(event), resident, case: seenOn, by, role, unit, at, fields, reason };
};

/** Who looked at residents, look by look. */
export const looks: Projection<SeenRow, ResidentEvent> = {
  name: 'looks',
  version: 1,
  prefixes: [RESIDENT_STREAMS],
  upcasters: residentUpcasters,
  key: keyOf,
  fold,
};
