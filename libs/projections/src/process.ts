import type { Fact, RecordedEvent, Upcasters } from '@crosswalk/event-sourcing';

/** One thing a process wants done, and what it wants instead when that is refused for a reason. */
export type Ask<Command> = Readonly<{ command: Command; otherwise?: (reason: string) => Ask<Command> }>;

/** Turns facts into commands. Pure: it knows one event at a time, and says what follows from it. */
export type Process<Event extends Fact, Command> = Readonly<{
  /** Part of every command id: a process of the same name never asks for the same thing twice. */
  name: string;
  /** Raised to let it read from its beginning again. */
  version: number;
  /** Where it begins when it first runs: at the beginning of the log, or with what happens from then on. */
  from: 'start' | 'now';
  /** Only events of streams whose name starts with one of these are looked at. */
  prefixes: readonly string[];
  upcasters: Upcasters<Event>;
  /** What follows from the event, in order. Throwing parks the event. */
  react: (event: Event & RecordedEvent) => readonly Ask<Command>[];
}>;
