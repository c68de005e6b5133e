const QUARTER = 900_000;
const REMEMBERED = 20_000;

/** How a time zone's clocks stand to UTC. */
export class Zone {
  private readonly format: Intl.DateTimeFormat;
  private readonly offsets = new Map<number, number>();

  /** @throws RangeError when there is no zone of that name */
  constructor(readonly name: string) {
    const numeric = '2-digit';
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
  }

  /**
   * The instant at which these clocks show a local time, which is given as if it were UTC (all in milliseconds). Of an
   * hour that comes twice, the first; a time that is skipped in spring counts from before the change, an hour later.
   */
  instantOf(local: number): number {
    const before = this.offsetAt(local - 86_400_000);
    const after = this.offsetAt(local + 86_400_000);
    if (this.offsetAt(local - before) === before) return local - before;
    return this.offsetAt(local - after) === after ? local - after : local - before;
  }

  /** What these clocks show at an instant, as if it were UTC. */
  localAt(instant: number): number {
    return instant + this.offsetAt(instant);
  }

  // Every change of clocks in force since 1970 falls on a whole quarter of an hour in UTC.
  private offsetAt(instant: number): number {
    const quarter = Math.floor(instant / QUARTER);
    const known = this.offsets.get(quarter);
    if (known !== undefined) return known;
    if (this.offsets.size >= REMEMBERED) this.offsets.clear();
    const offset = this.ask(quarter * QUARTER);
    this.offsets.set(quarter, offset);
    return offset;
  }

  private ask(instant: number): number {
    const parts = this.format.formatToParts(instant);
    const part = (type: string): number => Number(parts.find((found) => found.type === type)?.value);
    const [year, month, day] = [part('year'), part('month'), part('day')];
    return Date.UTC(year, month - 1, day, part('hour'), part('minute'), part('second')) - instant;
  }
}
