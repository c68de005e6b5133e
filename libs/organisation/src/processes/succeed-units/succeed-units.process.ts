import type { Position, RecordedEvent } from '@crosswalk/event-sourcing';
import type { Ask, Process } from '@crosswalk/projections';
import type { UnitEvent, UnitRef } from '../../unit/events.js';
import { UNIT_STREAMS, unitIdOfStream } from '../../unit/ids.js';
import { unitUpcasters } from '../../unit/upcasters.js';

/** Everything of `from` is `to`'s from here on. `position`: where the log says so. */
export type HandOver = Readonly<{ name: 'hand-over'; from: UnitRef; to: UnitRef; position: Position }>;

const react = ({ stream, type, data, position }: UnitEvent & RecordedEvent): readonly Ask<HandOver>[] => {
  if (type !== 'UnitMerged') return [];
  const from = { id: unitIdOfStream(stream), name: data.name };
  return [{ command: { name: 'hand-over', from, to: data.into, position } }];
};

/** A unit that was merged, handed over to its successor: the posts there, and whatever other rooms keep under its name. */
export const succeedUnits: Process<UnitEvent, HandOver> = {
  name: 'succeed-units',
  version: 1,
  from: 'start',
  prefixes: [UNIT_STREAMS],
  upcasters: unitUpcasters,
  react,
};
