import { randomUUID } from 'node:crypto';
import type { NewEvent } from '@crosswalk/event-sourcing';

const text = '小区被道路分成两半，老人过街去菜市场要绕行六百米。';

/** An event whose data and metadata are together 500 bytes of JSON. */
export const eventOf500Bytes = (): NewEvent => {
  const commandId = randomUUID();
  const metadata = {
    commandId,
    correlationId: commandId,
    causationId: commandId,
    actorId: 'lin',
    actorRole: 'coordinator',
    schemaVersion: '1',
  };
  const data = { caseId: randomUUID(), text, rest: '' };
  const missing = 500 - Buffer.byteLength(JSON.stringify(data)) - Buffer.byteLength(JSON.stringify(metadata));
  if (missing < 0) throw new RangeError(`The event is ${-missing} bytes too long`);
  return { id: randomUUID(), type: 'CaseFiled', data: { ...data, rest: 'x'.repeat(missing) }, metadata };
};

export const newStream = (): string => `case-${randomUUID()}`;
