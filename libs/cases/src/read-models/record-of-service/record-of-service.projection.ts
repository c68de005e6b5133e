import { unreachable, type RecordedEvent } from '@crosswalk/event-sourcing';
import type { Projection } from '@crosswalk/projections';
import type { CaseEvent, Satisfied, Solved, UnitRef } from '../../case/events.js';
import { CASE_STREAMS, caseIdOfStream, type CaseId, type Instant } from '../../case/ids.js';
import { caseUpcasters } from '../../case/upcasters.js';

/** What the community last answered to what a unit delivered. */
export type Rating = Readonly<{ at: Instant; solved: Solved; satisfied: Satisfied | null }>;

/** What one unit did about one case, and when. */
export type ServiceOfUnit = Readonly<{
  unit: UnitRef;
  claimed: readonly Instant[];
  supported: readonly Instant[];
  released: readonly Instant[];
  declined: readonly Instant[];
  refused: readonly Instant[];
  /** The first time: a case is delivered once, however often it comes back. */
  delivered: Instant | null;
  rating: Rating | null;
}>;

/** What every unit did about one case. */
export type ServiceOnCase = Readonly<{
  id: CaseId;
  procedure: string;
  units: readonly ServiceOfUnit[];
  /** Whoever delivered last, whom the answers are about. */
  delivered: UnitRef | null;
}>;

// Imports are filed as problems, and what was done elsewhere is nobody's service here.
const ofImport = (event: RecordedEvent): ServiceOnCase => ({
  id: caseIdOfStream(event.stream),
  procedure: 'problem',
  units: [],
  delivered: null,
});

const fold = (row: ServiceOnCase | undefined, event: CaseEvent & RecordedEvent): ServiceOnCase | undefined => {
  if (event.metadata.sourceKey !== undefined) return row;
  if (event.type === 'CaseFiled') return { ...ofImport(event), procedure: event.data.procedure.name };
  const before = row ?? ofImport(event);
  const change = isService(event) ? changeBy(before, event) : undefined;
  return change ? { ...before, ...change } : row;
};

const SERVICES = [
  'CaseClaimed',
  'DepartmentAssigned',
  'LeadHandedOver',
  'ClaimReleased',
  'InvitationDeclined',
  'CaseResolved',
  'ResolutionConfirmed',
  'ResolutionRefused',
] as const satisfies readonly CaseEvent['type'][];

type ServiceEvent = Extract<CaseEvent, { type: (typeof SERVICES)[number] }>;

const isService = (event: CaseEvent): event is ServiceEvent => SERVICES.some((type) => type === event.type);

const changeBy = (service: ServiceOnCase, event: ServiceEvent): Partial<ServiceOnCase> | undefined => {
  const did = (unit: UnitRef, deed: (before: ServiceOfUnit) => Partial<ServiceOfUnit>) => ({
    units: unitsAfter(service.units, unit, deed),
  });
  const { at } = event.data;
  switch (event.type) {
    case 'CaseClaimed':
    case 'DepartmentAssigned': {
      const { department, role } = event.data;
      return did(department, ({ claimed, supported }) =>
        role === 'lead' ? { claimed: [...claimed, at] } : { supported: [...supported, at] },
      );
    }
    case 'LeadHandedOver':
      return did(event.data.to, ({ claimed }) => ({ claimed: [...claimed, at] }));
    case 'ClaimReleased':
      return did(event.data.department, ({ released }) => ({ released: [...released, at] }));
    case 'InvitationDeclined':
      return did(event.data.department, ({ declined }) => ({ declined: [...declined, at] }));
    case 'CaseResolved': {
      const { department } = event.data;
      return { ...did(department, ({ delivered }) => ({ delivered: delivered ?? at })), delivered: department };
    }
    case 'ResolutionConfirmed': {
      const { solved, satisfied } = event.data;
      return service.delivered ? did(service.delivered, () => ({ rating: { at, solved, satisfied } })) : undefined;
    }
    case 'ResolutionRefused': {
      const { satisfied = null } = event.data;
      const rating: Rating = { at, solved: 'not', satisfied };
      return service.delivered
        ? did(service.delivered, ({ refused }) => ({ refused: [...refused, at], rating }))
        : undefined;
    }
    default:
      return unreachable(event);
  }
};

const unitsAfter = (
  units: readonly ServiceOfUnit[],
  unit: UnitRef,
  deed: (before: ServiceOfUnit) => Partial<ServiceOfUnit>,
): readonly ServiceOfUnit[] => {
  const before = units.find((one) => one.unit.id === unit.id) ?? nothingYet(unit);
  const others = units.filter((one) => one.unit.id !== unit.id);
  return [...others, { ...before, unit, ...deed(before) }];
};

const nothingYet = (unit: UnitRef): ServiceOfUnit => ({
  unit,
  ...{ claimed: [], supported: [], released: [], declined: [], refused: [] },
  delivered: null,
  rating: null,
});

export const recordOfService: Projection<ServiceOnCase, CaseEvent> = {
  name: 'record_of_service',
  version: 1,
  prefixes: [CASE_STREAMS],
  upcasters: caseUpcasters,
  key: ({ stream }) => caseIdOfStream(stream),
  fold,
};
