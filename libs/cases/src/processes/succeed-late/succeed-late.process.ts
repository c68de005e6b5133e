import type { RecordedEvent } from '@crosswalk/event-sourcing';
import type { Ask, Process } from '@crosswalk/projections';
import type { CaseEvent, UnitRef } from '../../case/events.js';
import { CASE_STREAMS, caseIdOfStream, type CaseId } from '../../case/ids.js';
import { caseUpcasters } from '../../case/upcasters.js';

/** The case names a unit that is no more: its successor goes on with it. */
export type SucceedLate = Readonly<{ name: 'succeed-late'; case: CaseId; from: UnitRef }>;

type IsMerged = (unit: string) => boolean;

const react = ({ stream, data }: CaseEvent & RecordedEvent, isMerged: IsMerged): readonly Ask<SucceedLate>[] =>
  namedIn(data)
    .filter(({ id }, place, all) => isMerged(id) && all.findIndex((other) => other.id === id) === place)
    .map((from) => ({ command: { name: 'succeed-late', case: caseIdOfStream(stream), from } }));

/** Whatever an event names by an id and a name, units among them. */
const namedIn = (part: unknown): readonly UnitRef[] => {
  if (typeof part !== 'object' || part === null) return [];
  return [...(isNamed(part) ? [{ id: part.id, name: part.name }] : []), ...Object.values(part).flatMap(namedIn)];
};

const isNamed = (part: object): part is UnitRef =>
  'id' in part && typeof part.id === 'string' && 'name' in part && typeof part.name === 'string';

/**
 * Cases whose unit had been looked up before it was merged and that were recorded after the merge was handed over: filed,
 * imported or claimed in that very instant. `isMerged` knows of every merge that was recorded before the event.
 */
export const succeedLate = (isMerged: IsMerged): Process<CaseEvent, SucceedLate> => ({
  name: 'succeed-late',
  version: 1,
  from: 'start',
  prefixes: [CASE_STREAMS],
  upcasters: caseUpcasters,
  react: (event) => react(event, isMerged),
});
