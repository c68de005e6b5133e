import type { Request } from '@crosswalk/event-sourcing';
import { ProcessRunner, type Following, type Process } from '@crosswalk/projections';
import type { CaseEvent } from '../case/events.js';
import { refusalOf } from './refusal-of.js';

/** A process of cases, and how its commands reach those who carry them out. */
export abstract class CaseDoor<Command> {
  protected abstract readonly process: Process<CaseEvent, Command>;

  protected abstract send(command: Command, request: Request): Promise<unknown>;

  /** Ends when `process` can tell what follows from any event recorded by now. */
  protected async prepare(): Promise<void> {}

  /** Not started. */
  runner(following: Following): ProcessRunner<CaseEvent, Command> {
    const door = {
      prepare: () => this.prepare(),
      send: (command: Command, request: Request) => this.send(command, request),
      refusalOf,
    };
    return new ProcessRunner({ ...following, process: this.process, door });
  }
}
