import { unreachable, type RecordedEvent } from '@crosswalk/event-sourcing';
import type { UnitEvent, UnitKind } from '../../unit/events.js';
import { unitIdOfStream, type UnitId } from '../../unit/ids.js';

/** A unit as the page lists it. `successor`: what it was merged into. */
export type UnitOnList = Readonly<{
  id: UnitId;
  kind: UnitKind;
  name: string;
  parent: UnitId | null;
  closed: boolean;
  successor: UnitId | null;
}>;

/** The unit's row after one more event. */
export const unitAfter = (row: UnitOnList | undefined, event: UnitEvent & RecordedEvent): UnitOnList => {
  if (event.type === 'UnitEstablished') {
    const { kind, name, parent = null } = event.data;
    return { id: unitIdOfStream(event.stream), kind, name, parent, closed: false, successor: null };
  }
  if (!row) throw new Error(`${event.type} of a unit that was not established`);
  switch (event.type) {
    case 'UnitRenamed':
      return { ...row, name: event.data.name };
    case 'UnitMerged':
      return { ...row, closed: true, successor: event.data.into.id };
    case 'UnitClosed':
      return { ...row, closed: true };
    default:
      return unreachable(event);
  }
};
