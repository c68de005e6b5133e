import type { UnitState } from './state.js';

type Named = Readonly<{ id: string; name: string }>;

/** Every unit that ever was, and which of them goes on in whose place. */
export class Successors {
  private readonly units = new Map<string, UnitState>();
  /** By what they went into. */
  private readonly merged = new Map<string, string[]>();

  unit(id: string): UnitState | undefined {
    return this.units.get(id);
  }

  /** Every unit, in the order they were established. */
  all(): readonly (readonly [id: string, UnitState])[] {
    return [...this.units];
  }

  set(id: string, state: UnitState): void {
    const into = successorOf(state);
    if (into !== undefined && successorOf(this.units.get(id)) === undefined) {
      this.merged.set(into, [...(this.merged.get(into) ?? []), id]);
    }
    this.units.set(id, state);
  }

  /** What the unit is today, by the name it has today: itself, or what it was merged into. */
  present<Unit extends Named>(unit: Unit): Unit {
    const id = this.today(unit.id);
    const state = this.units.get(id);
    return { ...unit, id, name: state?.established ? state.name : unit.name };
  }

  /** Whether the unit has gone into another. */
  isMerged(id: string): boolean {
    return successorOf(this.units.get(id)) !== undefined;
  }

  /** Whether the unit, or what it has gone into, was closed, so that nobody goes on. */
  isClosed(id: string): boolean {
    const state = this.units.get(this.today(id));
    return state?.established === true && state.end?.how === 'closed';
  }

  /** The ids of all units that were, in the place of which nobody goes on. */
  closed(): readonly string[] {
    const ended = [...this.units].filter(([, state]) => state.established && state.end?.how === 'closed');
    return ended.flatMap(([id]) => this.gatheredIn(id));
  }

  /** The ids of all that the unit ever was: itself as it is today, and every unit that has gone into it. */
  everOf(id: string): readonly string[] {
    return this.gatheredIn(this.today(id));
  }

  /** The id of what the unit is today. */
  today(id: string): string {
    const into = successorOf(this.units.get(id));
    return into === undefined ? id : this.today(into);
  }

  private gatheredIn(id: string): readonly string[] {
    return [id, ...(this.merged.get(id) ?? []).flatMap((one) => this.gatheredIn(one))];
  }
}

const successorOf = (state: UnitState | undefined): string | undefined =>
  state?.established && state.end?.how === 'merged' ? state.end.into.id : undefined;
