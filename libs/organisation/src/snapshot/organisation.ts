import { upcast, type RecordedEvent } from '@crosswalk/event-sourcing';
import { personDecider } from '../person/decider.js';
import type { PersonEvent } from '../person/events.js';
import { personIdOfStream, personStream, type PersonId, type PostId } from '../person/ids.js';
import { heldOn, type PersonState } from '../person/state.js';
import { personUpcasters } from '../person/upcasters.js';
import { unitDecider } from '../unit/decider.js';
import type { UnitEvent, UnitKind, UnitRef } from '../unit/events.js';
import { UNIT_STREAMS, unitIdOfStream, unitStream, type UnitId } from '../unit/ids.js';
import { isNamedWithin } from '../unit/naming.policy.js';
import type { EstablishedUnit } from '../unit/state.js';
import { Successors } from '../unit/successors.js';
import { unitUpcasters } from '../unit/upcasters.js';

/** `parent`: what it stands under today. `closed`: it came to its end. `into`: what it was merged into. */
export type Unit = Readonly<{
  id: UnitId;
  kind: UnitKind;
  name: string;
  parent?: UnitId;
  closed?: true;
  into?: UnitRef;
}>;

/** What a unit is called, or is to be, and under what. */
type Naming = Pick<EstablishedUnit, 'kind' | 'name' | 'parent'>;

/** A unit and what it stands under today. */
export type Placed = Readonly<{ id: UnitId; parent?: UnitId }>;

/** A post that somebody holds at a unit. */
export type PostHere = Readonly<{ person: PersonId; post: PostId }>;

/** The units and the people of an installation, folded from their events. */
export class Organisation {
  /** Which unit goes on in whose place. */
  readonly successors = new Successors();
  private readonly people = new Map<PersonId, PersonState>();

  /** Why streams that hold an event unknown to this code cannot be folded. */
  private readonly unreadable = new Map<string, unknown>();

  /** Takes in the next event of a unit or a person. One that this code does not know spoils its own stream alone. */
  apply(event: RecordedEvent): void {
    if (this.unreadable.has(event.stream)) return;
    try {
      if (event.stream.startsWith(UNIT_STREAMS)) this.applyToUnit(event);
      else this.applyToPerson(event);
    } catch (error) {
      this.unreadable.set(event.stream, error);
    }
  }

  /** What the log says of a unit; undefined when it is none. @throws UnknownEventType when that cannot be told */
  unit(id: UnitId): EstablishedUnit | undefined {
    this.requireReadable(unitStream(id));
    const unit = this.successors.unit(id);
    return unit?.established ? unit : undefined;
  }

  /** What the log says of a person; undefined when nobody was ever here under that id. @throws UnknownEventType */
  person(id: PersonId): (PersonState & { registered: true }) | undefined {
    this.requireReadable(personStream(id));
    const person = this.people.get(id);
    return person?.registered ? person : undefined;
  }

  /** The unit, also a closed or merged one; undefined when there is none of that id. */
  find(id: UnitId): Unit | undefined {
    const unit = this.unit(id);
    if (!unit) return undefined;
    const { kind, name, parent, end } = unit;
    return {
      id,
      kind,
      name,
      ...(parent === undefined ? {} : { parent: this.present(parent) }),
      ...(end ? { closed: true } : {}),
      ...(end?.how === 'merged' ? { into: end.into } : {}),
    };
  }

  /** The unit that people with a post there act for: its successor, of a grid its community; undefined once closed. */
  actedFor(id: UnitId): Pick<Unit, 'id' | 'kind' | 'name'> | undefined {
    const unit = this.unit(id);
    if (!unit || unit.end?.how === 'closed') return undefined;
    const { kind, name, parent, end } = unit;
    if (end) return this.actedFor(end.into.id);
    return kind === 'grid' && parent !== undefined ? this.actedFor(parent) : { id, kind, name };
  }

  /** The unit that it is today: itself, or what it was merged into. */
  present(id: UnitId): UnitId {
    return this.successors.today(id) as UnitId;
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
    return this.successors.all().flatMap(([id, unit]) => (unit.established ? [[id as UnitId, unit] as const] : []));
  }

  /** Everybody who works here. */
  allPeople(): readonly (readonly [PersonId, PersonState & { registered: true }])[] {
    return [...this.people].flatMap(([id, one]) => (one.registered && !one.left ? [[id, one] as const] : []));
  }

  private applyToUnit(event: RecordedEvent): void {
    const id = unitIdOfStream(event.stream);
    const before = this.successors.unit(id) ?? unitDecider.initialState;
    this.successors.set(id, unitDecider.evolve(before, upcast<UnitEvent>(unitUpcasters, event)));
  }

  private applyToPerson(event: RecordedEvent): void {
    const id = personIdOfStream(event.stream);
    const before = this.people.get(id) ?? personDecider.initialState;
    this.people.set(id, personDecider.evolve(before, upcast<PersonEvent>(personUpcasters, event)));
  }

  private requireReadable(stream: string): void {
    if (this.unreadable.size > 0 && this.unreadable.has(stream)) throw this.unreadable.get(stream);
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
}
