import { carryOut, type EventStore, type Outcome, type Request } from '@crosswalk/event-sourcing';
import { establishUnit, type EstablishUnit } from './commands/establish-unit/establish-unit.decision.js';
import type { Organisation, Unit } from './snapshot/organisation.js';
import type { OrganisationSnapshot } from './snapshot/organisation-snapshot.js';
import { unitDecider } from './unit/decider.js';
import type { UnitEvent, UnitKind } from './unit/events.js';
import { requireStanding } from './unit/guards.decision.js';
import { unitIdOf, unitStream, type UnitId } from './unit/ids.js';
import { isNamedWithin } from './unit/naming.policy.js';
import { UnitRejected } from './unit/rejections.js';
import type { EstablishedUnit, UnitState } from './unit/state.js';
import { unitUpcasters } from './unit/upcasters.js';

/** The units of the installation: what is asked of them, and what they are asked for. */
export class Units {
  constructor(
    private readonly store: EventStore,
    private readonly snapshot: OrganisationSnapshot,
  ) {}

  /**
   * Establishes a unit; one that is there already stays as it is.
   * @param before asked first, to refuse more than that @throws UnitRejected
   */
  async establish(
    command: EstablishUnit,
    request: Request,
    before: (state: UnitState) => void = () => undefined,
  ): Promise<Outcome<UnitEvent> & { id: UnitId }> {
    const parent = command.parent === undefined ? undefined : await this.named(command.parent, { field: 'parent' });
    const id = await this.idFor(command);
    const outcome = await this.record(id, request, (state) => {
      before(state);
      return establishUnit(command, state, parent?.kind);
    });
    return { ...outcome, id };
  }

  /** The id of a unit, also of one that is yet to be. Before names counted within a parent, it came from the name alone. */
  async idFor({ kind, name, parent }: Pick<EstablishUnit, 'kind' | 'name' | 'parent'>): Promise<UnitId> {
    const first = unitIdOf(kind, name);
    const above = parent === undefined ? undefined : await this.find(parent);
    if (!above || !isNamedWithin(kind, above.kind)) return first;
    return (await this.find(first))?.parent === above.id ? first : unitIdOf(kind, name, above.id);
  }

  /** Loads a unit, asks for the decision, appends what it says and lets every process know. @throws UnitRejected */
  async record(
    id: UnitId,
    request: Request,
    decide: (state: UnitState) => readonly UnitEvent[] | Promise<readonly UnitEvent[]>,
  ): Promise<Outcome<UnitEvent>> {
    const log = { store: this.store, decider: unitDecider, upcasters: unitUpcasters };
    const outcome = await carryOut(log, unitStream(id), request, decide);
    await this.snapshot.recorded(outcome.position);
    return outcome;
  }

  /** The unit, also a closed or merged one; undefined when there is none of that id. */
  async find(id: string): Promise<Unit | undefined> {
    return (await this.snapshot.recent()).find(id as UnitId);
  }

  /** What the log says of a unit at this instant. @throws UnitRejected when there is none */
  async standing(id: string): Promise<EstablishedUnit> {
    const unit = (await this.snapshot.catchUp()).unit(id as UnitId);
    if (!unit) throw new UnitRejected('unit-not-there');
    return unit;
  }

  /**
   * The unit that a request names in `field`.
   * @throws UnitRejected when there is none, when it has come to its end, or when it is not of the kind asked for
   */
  async named(id: string, { kind, field }: { kind?: UnitKind; field: string }): Promise<Unit> {
    const organisation = await this.snapshot.recent();
    const unit = organisation.find(id as UnitId);
    if (!unit) throw new UnitRejected('unit-unknown', { id }, field);
    const { name } = unit;
    if (kind && unit.kind !== kind) {
      throw new UnitRejected('unit-of-another-kind', { name, kind: unit.kind, wanted: kind }, field);
    }
    if (unit.closed) requireStanding({ name, end: endOf(unit, organisation) }, field);
    return unit;
  }
}

/** How it ended, with what its successor is called today. */
const endOf = ({ id, name }: Unit, { successors }: Organisation): NonNullable<EstablishedUnit['end']> => {
  const into = successors.present({ id, name });
  return into.id === id ? { how: 'closed' } : { how: 'merged', into };
};
