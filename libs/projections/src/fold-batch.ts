import { upcast, type Fact, type RecordedEvent } from '@crosswalk/event-sourcing';
import { PoisonEvent } from './failures.js';
import type { Change, Projection } from './projection.js';

/** The keys whose rows a batch needs. */
export const keysOf = <Row, Event extends Fact>(
  { key }: Projection<Row, Event>,
  events: readonly RecordedEvent[],
): readonly string[] => [...new Set(events.map((event) => blaming(event, () => key(event))))];

/**
 * Folds a batch in memory and tells which rows changed.
 * @throws PoisonEvent naming the event that could not be folded
 */
export const foldBatch = <Row, Event extends Fact>(
  projection: Projection<Row, Event>,
  rows: ReadonlyMap<string, Row>,
  events: readonly RecordedEvent[],
): readonly Change<Row>[] => {
  const folded = new Map<string, { row: Row | undefined; last: RecordedEvent }>();
  for (const event of events) {
    blaming(event, () => {
      const key = projection.key(event);
      const known = folded.get(key);
      const row = projection.fold(known ? known.row : rows.get(key), upcast(projection.upcasters, event));
      folded.set(key, { row, last: event });
    });
  }
  const changes: Change<Row>[] = [];
  for (const [key, { row, last }] of folded) {
    const before = rows.get(key);
    if (row === before) continue;
    const finish = row && projection.finish;
    changes.push({ key, before, after: finish ? blaming(last, () => finish(row)) : row });
  }
  return changes;
};

const blaming = <T>(event: RecordedEvent, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw new PoisonEvent(event, error);
  }
};
