import type { Terminal } from './terminal.js';

const LIVE_MS = 200;
const PLAIN_MS = 10_000;

/** Says how it goes: five times a second where somebody watches, every ten seconds in a log file. */
export class Progress {
  private last: number;

  constructor(
    private readonly terminal: Terminal,
    private readonly now: () => number = Date.now,
  ) {
    this.last = terminal.live ? 0 : now();
  }

  /** @param text is only made when it is time to say something */
  say(text: () => string): void {
    const now = this.now();
    if (now - this.last < (this.terminal.live ? LIVE_MS : PLAIN_MS)) return;
    this.last = now;
    this.terminal.progress(text());
  }
}

/** Seconds as people read them: 0:07, 12:30, 1:02:03. */
export const duration = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
};

/** A count with its thousands apart. */
export const count = (number: number): string => Math.round(number).toLocaleString('en');
