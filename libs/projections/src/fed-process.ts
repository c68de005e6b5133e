import type { Fact, Position } from '@crosswalk/event-sourcing';
import { ProcessWorker, type RunningProcess, type Worker, type Working } from './process-worker.js';
import { projectionId } from './projection.js';

/** A process on the feed, of any kind of command. */
export type FedProcess = Readonly<{
  id: string;
  prefixes: readonly string[];
  from: 'start' | 'now';
  worker: (working: Working, feedFrom: Position | undefined) => Worker;
}>;

/** A process, and the door through which it sends. */
export const processOf = <Event extends Fact, Command>(running: RunningProcess<Event, Command>): FedProcess => {
  const { process } = running;
  const worker: FedProcess['worker'] = (working, feedFrom) => new ProcessWorker(running, working, feedFrom);
  return { id: projectionId(process), prefixes: process.prefixes, from: process.from, worker };
};
