import { carryOut, type EventStore, type Outcome, type Request, upcast } from '@crosswalk/event-sourcing';
import { establishUnit, type EstablishUnit } from './commands/establish-unit/establish-unit.decision.js';
import { unitDecider } from './unit/decider.js';
import type { UnitEvent, UnitKind } from './unit/events.js';
import { unitIdOf, unitStream, type UnitId } from './unit/ids.js';
import { UnitRejected } from './unit/rejections.js';
import { unitUpcasters } from './unit/upcasters.js';

export type Unit = Readonly<{ id: UnitId; kind: UnitKind; name: string; parent?: UnitId }>;

// Nothing happens to a unit after it was established, so one that was found is remembered. With another event type
// this line does not compile, and remembering has to end or to listen.
const NEVER_CHANGES: UnitEvent['type'] extends 'UnitEstablished' ? true : never = true;

/** The units of the installation, as the log has them at this instant. */
export class Units {
  private readonly found = new Map<string, Unit>();

  constructor(private readonly store: EventStore) {}

  /** Establishes a unit; one that is there already stays as it is. @throws UnitRejected */
  async establish(command: EstablishUnit, request: Request): Promise<Outcome<UnitEvent> & { id: UnitId }> {
    const id = unitIdOf(command.kind, command.name);
    const parent = command.parent === undefined ? undefined : await this.named(command.parent, { field: 'parent' });
    const log = { store: this.store, decider: unitDecider, upcasters: unitUpcasters };
    const outcome = await carryOut(log, unitStream(id), request, (state) =>
      establishUnit(command, state, parent?.kind),
    );
    return { ...outcome, id };
  }

  /** The unit, or undefined when there is none of that id. */
  async find(id: string): Promise<Unit | undefined> {
    const unit = this.found.get(id) ?? (await this.read(id));
    if (unit && NEVER_CHANGES) this.found.set(id, unit);
    return unit;
  }

  private async read(id: string): Promise<Unit | undefined> {
    const events = await this.store.readStream(unitStream(id as UnitId));
    const state = events
      .map((event) => upcast<UnitEvent>(unitUpcasters, event))
      .reduce(unitDecider.evolve, unitDecider.initialState);
    if (!state.established) return undefined;
    const { kind, name, parent } = state;
    return { id: id as UnitId, kind, name, ...(parent === undefined ? {} : { parent }) };
  }

  /**
   * The unit that a request names in `field`.
   * @throws UnitRejected when there is none, or when it is not of the kind asked for
   */
  async named(id: string, { kind, field }: { kind?: UnitKind; field: string }): Promise<Unit> {
    const unit = await this.find(id);
    if (!unit) throw new UnitRejected('unit-unknown', { id }, field);
    if (kind && unit.kind !== kind) {
      throw new UnitRejected('unit-of-another-kind', { name: unit.name, kind: unit.kind, wanted: kind }, field);
    }
    return unit;
  }
}
