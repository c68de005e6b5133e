import type { EventStore } from '@crosswalk/event-sourcing';

/** An engine under test, on an empty log. */
export type Opened = Readonly<{ store: EventStore; close(): Promise<void> }>;

export type Engine = Readonly<{
  name: string;
  open(): Promise<Opened>;
  /** How many random histories the model-based run tells it. */
  histories: number;
}>;
