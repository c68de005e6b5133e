import type { Position, RecordedEvent } from '@crosswalk/event-sourcing';
import { slicesOf } from './slices.js';

const at = (position: number): RecordedEvent => ({
  id: `00000000-0000-4000-8000-00000000000${position}`,
  type: 'Counted',
  data: {},
  metadata: {
    commandId: 'c',
    correlationId: 'c',
    causationId: 'c',
    actorId: 'amal',
    actorRole: 'staff',
    schemaVersion: '1',
  },
  stream: 'tally-1',
  revision: position,
  position: String(position) as Position,
  recordedAt: '2026-12-01T12:00:00.000Z',
});
const events = [1, 2, 3, 4, 5].map(at);
const position = '9' as Position;

describe('A page of the log', () => {
  it('is dealt with in slices at the head, each up to its last event, and the last one to the end of the page', () => {
    const slices = slicesOf({ events, position, end: true }, 2);
    expect(slices.map(({ events: its, to }) => [its.map(({ revision }) => revision), to])).toEqual([
      [[1, 2], '2'],
      [[3, 4], '4'],
      [[5], '9'],
    ]);
  });
  it('is dealt with at once far behind the head, and when it is short', () => {
    expect(slicesOf({ events, position, end: false }, 2)).toEqual([{ events, to: position }]);
    expect(slicesOf({ events, position, end: true }, 5)).toEqual([{ events, to: position }]);
  });
  it('that held nothing moves on all the same', () => {
    expect(slicesOf({ events: [], position, end: true }, 2)).toEqual([{ events: [], to: position }]);
    expect(slicesOf({ events: [], position: undefined, end: true }, 2)).toEqual([]);
  });
});
