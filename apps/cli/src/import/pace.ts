import type { ImportProgress } from '@crosswalk/imports';
import { count, duration } from '../terminal/progress.js';

/** How fast an import goes, counted from the first rows of this session. */
export class Pace {
  private readonly began: number;
  private first: (ImportProgress & { at: number }) | undefined;

  constructor(private readonly now: () => number) {
    this.began = now();
  }

  /** Seconds since it began. */
  get seconds(): number {
    return (this.now() - this.began) / 1000;
  }

  /** What a progress line can name. */
  details(progress: ImportProgress): Readonly<Record<'read' | 'percent' | 'rate' | 'left', string>> {
    this.first ??= { ...progress, at: this.now() };
    const { tally, bytesRead, bytes } = progress;
    const seconds = (this.now() - this.first.at) / 1000;
    const rows = tally.read - this.first.tally.read;
    const done = bytesRead - this.first.bytesRead;
    const left = done > 0 ? duration((seconds * (bytes - bytesRead)) / done) : '…';
    const percent = String(Math.floor((100 * bytesRead) / Math.max(1, bytes)));
    return { read: count(tally.read), percent, rate: seconds > 0 ? count(rows / seconds) : '…', left };
  }
}
