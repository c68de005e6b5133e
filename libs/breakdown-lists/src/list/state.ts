import type { Campaign, Level, UnitRef } from './events.js';

type Opened = Campaign &
  Readonly<{
    level: Level;
    unit: UnitRef;
    subdistrict?: UnitRef;
    /** The ids of the cases on it now. */
    cases: readonly string[];
    /** The number of its newest edition; 0 before the first. */
    editions: number;
  }>;

/** A breakdown list as it stands. */
export type ListState =
  Readonly<{ stage: 'unopened' }> | (Opened & Readonly<{ stage: 'open' }>) | (Opened & Readonly<{ stage: 'closed' }>);

export type OpenedList = Exclude<ListState, { stage: 'unopened' }>;
