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
  const folded = new Map<string, Row | undefined>();
  for (const event of events) {
    blaming(event, () => {
      const key = projection.key(event);
      const row = folded.has(key) ? folded.get(key) : rows.get(key);
      folded.set(key, projection.fold(row, upcast(projection.upcasters, event)));
    });
  }
  return [...folded]
    .map(([key, after]) => ({ key, before: rows.get(key), after }))
    .filter(({ before, after }) => before !== after);
};

const blaming = <T>(event: RecordedEvent, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw new PoisonEvent(event, error);
  }
};
