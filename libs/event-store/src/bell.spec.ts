import { Bell } from './bell.js';

const hour = 3_600_000;
const never = new AbortController().signal;

describe('A bell', () => {
  it('wakes everyone who waits', async () => {
    const bell = new Bell();
    const waiting = [bell.rung(0, hour, never), bell.rung(0, hour, never)];
    bell.ring();
    await expect(Promise.all(waiting)).resolves.toHaveLength(2);
  });
  it('does not let anyone sleep who looked before it rang', async () => {
    const bell = new Bell();
    const seen = bell.count;
    bell.ring();
    await expect(bell.rung(seen, hour, never)).resolves.toBeUndefined();
  });
  it('lets go of whoever no longer wants to wait', async () => {
    const stop = new AbortController();
    const waiting = new Bell().rung(0, hour, stop.signal);
    stop.abort();
    await expect(waiting).resolves.toBeUndefined();
  });
  it('lets nobody wait for longer than they said', () => expect(new Bell().rung(0, 1, never)).resolves.toBeUndefined());
});
