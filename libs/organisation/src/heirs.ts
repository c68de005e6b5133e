import type { Position, Request } from '@crosswalk/event-sourcing';
import type { UnitRef } from './unit/events.js';

/** A unit was merged into another, as the log says at that position. */
export type Inheritance = Readonly<{ from: UnitRef; to: UnitRef; position: Position }>;

/** A room that keeps something under the names of units, and lets a unit's successor go on with it. */
export interface Heir {
  /** Asked at least once for each merge: what was taken over before stays so. */
  takeOver(inheritance: Inheritance, request: Request): Promise<void>;
}

/** Every room that takes something over when a unit is merged. */
export class Heirs {
  private readonly known: Heir[] = [];

  get all(): readonly Heir[] {
    return this.known;
  }

  /** Lets a room take part. Called once, when the application begins. */
  add(heir: Heir): void {
    this.known.push(heir);
  }
}
