import type { RecordedEvent } from '@crosswalk/event-sourcing';
import type { Ask, Process } from '@crosswalk/projections';
import type { CaseEvent } from '../../case/events.js';
import { CASE_STREAMS, caseIdOfStream, type CaseId, type PersonId, type UnitId } from '../../case/ids.js';
import { caseUpcasters } from '../../case/upcasters.js';

/** Of an order, of whose history the first `until` events count. */
type OfOrder = Readonly<{ case: CaseId; until: number; by: PersonId }>;

/** `unit`: whoever gave it back; everybody who claimed the order when absent. */
export type FreeSlots = OfOrder &
  Readonly<{ name: 'free-slots'; unit?: UnitId; why: 'claim-released' | 'case-closed' | 'case-ended' }>;
/** The order has come back to those who still hold it. */
export type KeepSlots = OfOrder & Readonly<{ name: 'keep-slots' }>;
export type FreeSlotsCommand = FreeSlots | KeepSlots;

const WHY: Partial<Record<CaseEvent['type'], FreeSlots['why']>> = {
  CaseClosed: 'case-closed',
  CaseDeclined: 'case-ended',
  CaseWithdrawn: 'case-ended',
  CaseMerged: 'case-ended',
};

const react = ({
  stream,
  revision,
  type,
  data,
  metadata,
}: CaseEvent & RecordedEvent): readonly Ask<FreeSlotsCommand>[] => {
  if (metadata.sourceKey !== undefined) return []; // imported history holds no orders
  const order = { case: caseIdOfStream(stream), until: revision, by: data.by };
  if (type === 'ClaimReleased') {
    return [{ command: { name: 'free-slots', ...order, unit: data.department.id, why: 'claim-released' } }];
  }
  if (type === 'CaseReopened' || type === 'CaseUnmerged') return [{ command: { name: 'keep-slots', ...order } }];
  const why = WHY[type];
  return why ? [{ command: { name: 'free-slots', ...order, why } }] : [];
};

/** The places that offers keep for an order: free when it is done with, kept again when it comes back. */
export const freeSlots: Process<CaseEvent, FreeSlotsCommand> = {
  name: 'free-slots',
  version: 1,
  from: 'start',
  prefixes: [CASE_STREAMS],
  upcasters: caseUpcasters,
  react,
};
