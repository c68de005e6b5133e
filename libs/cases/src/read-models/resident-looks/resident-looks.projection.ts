import type { RecordedEvent } from '@crosswalk/event-sourcing';
import type { CaseEvent, UnitRef } from '../../case/events.js';
import type { ResidentId } from '../../case/ids.js';

/** The residents on a case, and where it is from. */
export type ResidentsOnCase = Readonly<{
  residents: readonly ResidentId[];
  community: UnitRef;
  reporters: readonly UnitRef[];
}>;

/** The residents on a case after one more event; undefined until it is filed. */
export const residentsOnCaseAfter = (
  on: ResidentsOnCase | undefined,
  { type, data }: CaseEvent & RecordedEvent,
): ResidentsOnCase | undefined => {
  if (type === 'CaseFiled') {
    const { resident, community } = data;
    return { residents: resident === undefined ? [] : [resident], community, reporters: [community] };
  }
  if (!on) return undefined;
  if (type === 'CaseAbsorbed') return { ...on, reporters: [...on.reporters, ...data.reporters] };
  if (type !== 'AffectedPersonAdded' || data.resident === undefined) return on;
  return { ...on, residents: [...new Set([...on.residents, data.resident])] };
};
