import { Bell } from './bell.js';

const hour = 3_600_000;
const never = new AbortController().signal;

describe('A bell', () => {
  it('wakes everyone who waits', async () => {
    const bell = new Bell();
    const waiting = [bell.rung(0, hour, never), bell.rung(0, hour, never)];
    bell.ring();
    await Promise.all(waiting);
  });
  it('does not let anyone sleep who looked before it rang', async () => {
    const bell = new Bell();
    const seen = bell.count;
    bell.ring();
    await bell.rung(seen, hour, never);
  });
  it('lets go of whoever no longer wants to wait', async () => {
    const stop = new AbortController();
    const waiting = new Bell().rung(0, hour, stop.signal);
    stop.abort();
    await waiting;
  });
  it('lets nobody wait for longer than they said', () => new Bell().rung(0, 1, never));
});
