import type { Request } from '@crosswalk/event-sourcing';
import { processOf, type FedProcess, type Process } from '@crosswalk/projections';
import type { CaseEvent } from '../case/events.js';
import { refusalOf } from './refusal-of.js';

/** A process of cases, and how its commands reach those who carry them out. */
export abstract class CaseDoor<Command> {
  protected abstract readonly process: Process<CaseEvent, Command>;

  protected abstract send(command: Command, request: Request): Promise<unknown>;

  /** Ends when `process` can tell what follows from any event recorded by now; absent when it always can. */
  protected prepare?(): Promise<void>;

  /** For the feed. */
  fed(): FedProcess {
    const send = (command: Command, request: Request): Promise<unknown> => this.send(command, request);
    const prepare = this.prepare && { prepare: () => this.prepare?.() ?? Promise.resolve() };
    return processOf({ process: this.process, door: { send, refusalOf, ...prepare } });
  }
}
