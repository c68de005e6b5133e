import { randomUUID } from 'node:crypto';
import type { NewEvent } from '@crosswalk/event-sourcing';

/** Events that nobody has told before. */
export const freshEvents = (count: number): readonly NewEvent[] =>
  Array.from({ length: count }, () => {
    const id = randomUUID();
    const metadata = { commandId: id, correlationId: id, causationId: id, actorId: 'lin', actorRole: 'coordinator' };
    return { id, type: 'CaseTold', data: {}, metadata: { ...metadata, schemaVersion: '1' } };
  });
