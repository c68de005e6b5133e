import { commandIdOf, upcast, type Fact, type RecordedEvent, type Request } from '@crosswalk/event-sourcing';
import { PoisonEvent } from './failures.js';
import type { Log } from './log.js';
import type { Ownership } from './ownership.js';
import type { Ask, Process } from './process.js';
import { noteRefusal, refusalsNoted } from './refusals.js';

/** The door through which a process sends its commands: the same one that people use. */
export type Door<Command> = Readonly<{
  /** Ends when the process knows what it needs to, to tell what follows from any event recorded by now. */
  prepare?: () => Promise<void>;
  /** Ends when the command is done. Throws what refused it, or what went wrong. */
  send: (command: Command, request: Request) => Promise<unknown>;
  /** The reason, when the error is a refusal of the domain; undefined when something went wrong. */
  refusalOf: (error: unknown) => string | undefined;
}>;

export type Sending<Event extends Fact, Command> = Readonly<{
  process: Process<Event, Command>;
  door: Door<Command>;
}>;

/** What follows from the event. @throws PoisonEvent when the process can't tell */
const asksOf = <Event extends Fact, Command>(
  { upcasters, react }: Process<Event, Command>,
  event: RecordedEvent,
): readonly Ask<Command>[] => {
  try {
    return react(upcast(upcasters, event));
  } catch (error) {
    throw new PoisonEvent(event, error);
  }
};

/** Whether nothing follows from the event; an event that it can't tell of is not nothing. */
export const asksNothing = <Event extends Fact, Command>(
  { process }: Pick<Sending<Event, Command>, 'process'>,
  event: RecordedEvent,
): boolean => {
  try {
    return asksOf(process, event).length === 0;
  } catch {
    return false;
  }
};

/**
 * Sends all that follows from an event, in order. May be done again after it failed half-way: a command that was
 * carried out is answered as the first time, and one that was refused stays refused.
 * @returns whether a refusal is noted, to be forgotten with the move of the checkpoint
 * @throws PoisonEvent when the process can't tell what follows
 */
export const sendAsks = async <Event extends Fact, Command>(
  {
    process,
    door,
    id,
    owner,
    log,
  }: Sending<Event, Command> & Readonly<{ id: string; owner: Pick<Ownership, 'aside' | 'turnsAside'>; log: Log }>,
  event: RecordedEvent,
): Promise<boolean> => {
  const asks = asksOf(process, event);
  const { aside, turnsAside } = owner;
  const noted = asks.some(({ otherwise }) => otherwise)
    ? await turnsAside.take(() => refusalsNoted(aside, id, event.id))
    : new Map<string, string>();
  let any = noted.size > 0;

  const send = async ({ command, otherwise }: Ask<Command>, place: string): Promise<void> => {
    const before = noted.get(place);
    const reason = before ?? (await refusal(door, command, requestOf(process.name, event, place)));
    if (reason === undefined) return;
    log('info', 'Ask refused', { id, event: event.id, type: event.type, stream: event.stream, ask: place, reason });
    if (!otherwise) return;
    any = true;
    if (before === undefined) {
      await turnsAside.take(() => noteRefusal(aside, id, { event: event.id, place, reason }));
    }
    await send(otherwise(reason), `${place}/otherwise`);
  };
  for (const [index, ask] of asks.entries()) await send(ask, String(index));
  return any;
};

const refusal = async <Command>(
  { send, refusalOf }: Door<Command>,
  command: Command,
  request: Request,
): Promise<string | undefined> => {
  try {
    await send(command, request);
    return undefined;
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    return reason;
  }
};

/** The same event always makes the same request, whoever runs the process and however often. */
const requestOf = (name: string, { id, metadata }: RecordedEvent, place: string): Request => {
  const actorId = `process:${name}`;
  return {
    metadata: {
      commandId: commandIdOf(actorId, `${id}/${place}`),
      correlationId: metadata.correlationId,
      causationId: id,
      actorId,
      actorRole: 'machine',
    },
  };
};
