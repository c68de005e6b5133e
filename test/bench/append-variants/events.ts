import { randomUUID } from 'node:crypto';
import type { NewEvent } from '@crosswalk/event-sourcing';

const eventWith = (rest: string): NewEvent => {
  const commandId = randomUUID();
  return {
    id: randomUUID(),
    type: 'CaseFiled',
    data: { caseId: randomUUID(), text: '小区被道路分成两半，老人过街去菜市场要绕行六百米。', rest },
    metadata: {
      commandId,
      correlationId: commandId,
      causationId: commandId,
      actorId: 'lin',
      actorRole: 'coordinator',
      schemaVersion: '1',
    },
  };
};

const { data, metadata } = eventWith('');
const rest = 'x'.repeat(500 - Buffer.byteLength(JSON.stringify(data) + JSON.stringify(metadata)));

/** An event whose data and metadata are together 500 bytes of JSON. */
export const eventOf500Bytes = (): NewEvent => eventWith(rest);

export const newStream = (): string => `case-${randomUUID()}`;
