import { unreachable, type RecordedEvent } from '@crosswalk/event-sourcing';
import type { UnitEvent, UnitKind } from '../../unit/events.js';
import { unitIdOfStream, type UnitId } from '../../unit/ids.js';

/** A unit as the page lists it. */
export type UnitOnList = Readonly<{ id: UnitId; kind: UnitKind; name: string; parent: UnitId | null }>;

/** The unit's row after one more event. */
export const unitAfter = (_row: UnitOnList | undefined, event: UnitEvent & RecordedEvent): UnitOnList => {
  switch (event.type) {
    case 'UnitEstablished': {
      const { kind, name, parent = null } = event.data;
      return { id: unitIdOfStream(event.stream), kind, name, parent };
    }
    default:
      return unreachable(event.type);
  }
};
