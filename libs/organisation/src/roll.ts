import { upcast, type EventStore, type Position, type RecordedEvent } from '@crosswalk/event-sourcing';
import { personDecider } from './person/decider.js';
import type { PersonEvent } from './person/events.js';
import { PERSON_STREAMS, personIdOfStream, type PersonId, type PostId } from './person/ids.js';
import { heldOn, type PersonState } from './person/state.js';
import { personUpcasters } from './person/upcasters.js';
import { unitDecider } from './unit/decider.js';
import type { UnitEvent, UnitKind } from './unit/events.js';
import { UNIT_STREAMS, unitIdOfStream, type UnitId } from './unit/ids.js';
import { isNamedWithin } from './unit/naming.policy.js';
import type { EstablishedUnit, UnitState } from './unit/state.js';
import { unitUpcasters } from './unit/upcasters.js';

/** What a unit is called, or is to be, and under what. */
type Naming = Pick<EstablishedUnit, 'kind' | 'name' | 'parent'>;

/** A unit and what it stands under today. */
export type Placed = Readonly<{ id: UnitId; parent?: UnitId }>;

/** A post that somebody holds at a unit. */
export type PostHere = Readonly<{ person: PersonId; post: PostId }>;

/**
 * The whole organisation as the log has it: for questions that no single stream answers, such as who else has that name.
 * Only administrators and auditors ask them, so it is read when somebody first asks, and from there on what was added since.
 */
export class Roll {
  private readonly units = new Map<UnitId, UnitState>();
  private readonly people = new Map<PersonId, PersonState>();
  private after: Position | undefined;
  private reading: Promise<unknown> = Promise.resolve();

  constructor(private readonly store: EventStore) {}

  /** Reads what was added since it was last read. */
  read(): Promise<void> {
    const next = this.reading.then(() => this.catchUp());
    this.reading = next.catch(() => undefined);
    return next;
  }

  /** The units that have this name where it has to be the only one: in the district, or under the parent. */
  namesakes({ kind, name, parent }: Naming): readonly Placed[] {
    const scope = this.scopeOf(kind, parent);
    return this.called(kind, name).filter((one) => this.scopeOf(kind, one.parent) === scope);
  }

  /** Whether another unit has this name where it has to be the only one. */
  hasOther(unit: UnitId, naming: Naming): boolean {
    return this.namesakes(naming).some(({ id }) => id !== unit);
  }

  /** The units of that kind that are called so today, and what they stand under. */
  called(kind: UnitKind, name: string): readonly Placed[] {
    return this.standing()
      .filter(([, unit]) => unit.kind === kind && unit.name === name)
      .map(([id, { parent }]) => ({ id, ...(parent === undefined ? {} : { parent: this.present(parent) }) }));
  }

  /** What the log says of a unit; undefined when it is none. */
  unit(id: UnitId): EstablishedUnit | undefined {
    const unit = this.units.get(id);
    return unit?.established ? unit : undefined;
  }

  /** What the log says of a person. */
  person(id: PersonId): PersonState | undefined {
    return this.people.get(id);
  }

  /** The units right below one, in the order they were established. */
  below(unit: UnitId): readonly (EstablishedUnit & Readonly<{ id: UnitId }>)[] {
    return this.standing().flatMap(([id, one]) =>
      one.parent !== undefined && this.present(one.parent) === unit ? [{ id, ...one }] : [],
    );
  }

  /** The ids of a unit and of all that stands or has gone under it. */
  within(top: UnitId): readonly UnitId[] {
    return this.allUnits().flatMap(([id]) => (this.standsUnder(id, top) ? [id] : []));
  }

  /** The posts at a unit that are held on that day or later. */
  postsAt(unit: UnitId, today: string): readonly PostHere[] {
    return [...this.people].flatMap(([person, state]) =>
      state.registered
        ? state.posts
            .filter((post) => this.present(post.unit.id) === unit && (heldOn(post, today) || post.from > today))
            .map(({ post }) => ({ person, post }))
        : [],
    );
  }

  /** Every unit that was ever established. */
  allUnits(): readonly (readonly [UnitId, EstablishedUnit])[] {
    return [...this.units].flatMap(([id, unit]) => (unit.established ? [[id, unit] as const] : []));
  }

  /** Everybody who works here. */
  allPeople(): readonly (readonly [PersonId, PersonState & { registered: true }])[] {
    return [...this.people].flatMap(([id, one]) => (one.registered && !one.left ? [[id, one] as const] : []));
  }

  /** The unit that it is today: itself, or what it was merged into. */
  present(id: UnitId): UnitId {
    const unit = this.units.get(id);
    return unit?.established && unit.end?.how === 'merged' ? this.present(unit.end.into.id) : id;
  }

  /** What a unit's name is the only one under; undefined for the whole district. */
  private scopeOf(kind: UnitKind, parent: UnitId | undefined): UnitId | undefined {
    const above = parent === undefined ? undefined : this.present(parent);
    return above !== undefined && isNamedWithin(kind, this.unit(above)?.kind) ? above : undefined;
  }

  private standsUnder(id: UnitId, top: UnitId): boolean {
    const today = this.present(id);
    const parent = this.unit(today)?.parent;
    return today === top || (parent !== undefined && this.standsUnder(parent, top));
  }

  private standing(): readonly (readonly [UnitId, EstablishedUnit])[] {
    return this.allUnits().filter(([, { end }]) => end === undefined);
  }

  private async catchUp(): Promise<void> {
    for (;;) {
      const prefixes = [UNIT_STREAMS, PERSON_STREAMS];
      const page = await this.store.readAll({ after: this.after, prefixes });
      for (const event of page.events) this.take(event);
      this.after = page.position ?? this.after;
      if (page.end) return;
    }
  }

  private take(event: RecordedEvent): void {
    if (event.stream.startsWith(UNIT_STREAMS)) {
      const id = unitIdOfStream(event.stream);
      const before = this.units.get(id) ?? unitDecider.initialState;
      this.units.set(id, unitDecider.evolve(before, upcast<UnitEvent>(unitUpcasters, event)));
    } else {
      const id = personIdOfStream(event.stream);
      const before = this.people.get(id) ?? personDecider.initialState;
      this.people.set(id, personDecider.evolve(before, upcast<PersonEvent>(personUpcasters, event)));
    }
  }
}
