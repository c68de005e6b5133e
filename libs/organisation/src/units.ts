import { carryOut, type EventStore, type Outcome, type Request } from '@crosswalk/event-sourcing';
import { establishUnit, type EstablishUnit } from './commands/establish-unit/establish-unit.decision.js';
import { RememberedStreams } from './log/remembered-streams.js';
import { unitDecider } from './unit/decider.js';
import type { UnitEvent, UnitKind, UnitRef } from './unit/events.js';
import { requireEstablished, requireStanding } from './unit/guards.decision.js';
import { unitIdOf, unitStream, type UnitId } from './unit/ids.js';
import { isNamedWithin } from './unit/naming.policy.js';
import { UnitRejected } from './unit/rejections.js';
import type { EstablishedUnit, UnitState } from './unit/state.js';
import { unitUpcasters } from './unit/upcasters.js';

/** `parent`: what it stands under today. `closed`: it came to its end. `into`: what it was merged into. */
export type Unit = Readonly<{
  id: UnitId;
  kind: UnitKind;
  name: string;
  parent?: UnitId;
  closed?: true;
  into?: UnitRef;
}>;

/** The units of the installation, as the log has them at this instant. */
export class Units {
  private readonly remembered: RememberedStreams<UnitState, UnitEvent>;

  constructor(private readonly store: EventStore) {
    this.remembered = new RememberedStreams({ store, decider: unitDecider, upcasters: unitUpcasters });
  }

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

  /** Loads a unit, asks for the decision and appends what it says. @throws UnitRejected */
  record(
    id: UnitId,
    request: Request,
    decide: (state: UnitState) => readonly UnitEvent[] | Promise<readonly UnitEvent[]>,
  ): Promise<Outcome<UnitEvent>> {
    const log = { store: this.store, decider: unitDecider, upcasters: unitUpcasters };
    return carryOut(log, unitStream(id), request, decide);
  }

  /** The unit, whatever became of it; undefined when there is none of that id. */
  async find(id: string): Promise<Unit | undefined> {
    const state = await this.remembered.at(unitStream(id as UnitId));
    if (!state.established) return undefined;
    const { kind, name, end } = state;
    const parent = state.parent === undefined ? undefined : (await this.successor(state.parent)).id;
    return {
      id: id as UnitId,
      kind,
      name,
      ...(parent === undefined ? {} : { parent }),
      ...(end ? { closed: true } : {}),
      ...(end?.how === 'merged' ? { into: end.into } : {}),
    };
  }

  /** The unit that it is today: itself, or what it was merged into; undefined when there is none of that id. */
  async present(id: string): Promise<Unit | undefined> {
    return this.find((await this.successor(id as UnitId)).id);
  }

  /** The unit that whoever has a post there acts for: its successor, of a grid its community; undefined once closed. */
  async actedFor(id: UnitId): Promise<Pick<Unit, 'id' | 'kind' | 'name'> | undefined> {
    const state = await this.remembered.at(unitStream(id));
    if (!state.established || state.end?.how === 'closed') return undefined;
    const { kind, name, parent, end } = state;
    if (end) return this.actedFor(end.into.id);
    return kind === 'grid' && parent !== undefined ? this.actedFor(parent) : { id, kind, name };
  }

  /** What the log says of a unit. @throws UnitRejected when there is none */
  async standing(id: string): Promise<EstablishedUnit> {
    const state = await this.remembered.at(unitStream(id as UnitId));
    requireEstablished(state);
    return state;
  }

  /**
   * The unit that a request names in `field`.
   * @throws UnitRejected when there is none, when it has come to its end, or when it is not of the kind asked for
   */
  async named(id: string, { kind, field }: { kind?: UnitKind; field: string }): Promise<Unit> {
    const unit = await this.find(id);
    if (!unit) throw new UnitRejected('unit-unknown', { id }, field);
    if (kind && unit.kind !== kind) {
      throw new UnitRejected('unit-of-another-kind', { name: unit.name, kind: unit.kind, wanted: kind }, field);
    }
    if (unit.closed) requireStanding({ name: unit.name, end: await this.endOf(unit) }, field);
    return unit;
  }

  /** How it ended, with what its successor is called today. */
  private async endOf({ id }: Unit): Promise<NonNullable<EstablishedUnit['end']>> {
    const now = await this.successor(id);
    return now.id === id ? { how: 'closed' } : { how: 'merged', into: now };
  }

  private async successor(id: UnitId): Promise<UnitRef> {
    const state = await this.remembered.at(unitStream(id));
    if (state.established && state.end?.how === 'merged') return this.successor(state.end.into.id);
    return { id, name: state.established ? state.name : id };
  }
}
