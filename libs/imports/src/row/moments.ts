import type { Day, Instant } from '@crosswalk/cases';
import type { Profile } from '../profile/profile.js';
import type { Text } from '../profile/template.js';
import type { Moment } from '../times/time-format.js';
import type { Row } from './row.js';

const DAY = 86_400_000;

/** When the steps of one row occurred, read one after the other. */
export class Moments {
  private last = -Infinity;
  private readonly known = new Map<string, Moment>();

  /** @param now milliseconds since 1970; nothing can have occurred later */
  constructor(
    private readonly profile: Pick<Profile, 'zone' | 'formats'>,
    private readonly row: Row,
    private readonly now: number,
  ) {}

  /**
   * When a step occurred; undefined when it has not. Where only a day is known, the first moment of that day which is
   * not before the step it follows.
   * @throws RowRefused when it cannot be read or has not come yet
   */
  step(text: Text): Instant | undefined {
    const value = this.row.optional(text);
    if (value === undefined) return undefined;
    const moment = this.read(value);
    if (!moment) {
      return this.row.refuse('time-unreadable', text, {
        formats: this.profile.formats.map((format) => format.text).join(' | '),
      });
    }
    const start = this.instant(moment);
    const sameDay = moment.precision === 'day' && this.last > start && this.last < this.endOf(moment);
    const at = sameDay ? this.last : start;
    if (at > this.now) return this.row.refuse('time-in-the-future', text);
    this.last = at;
    return new Date(at).toISOString() as Instant;
  }

  /** A day that was promised, by the source's own clocks; undefined, with a note, when it cannot be read. */
  day(text: Text): Day | undefined {
    const value = this.row.optional(text);
    if (value === undefined) return undefined;
    const moment = this.read(value);
    if (!moment) return this.row.note('promise-unreadable', text);
    return dayOf(moment.absolute ? this.profile.zone.localAt(moment.ms) : moment.ms);
  }

  /** The day that the source's clocks showed at an instant. */
  dayAt(instant: Instant): Day {
    return dayOf(this.profile.zone.localAt(Date.parse(instant)));
  }

  /** Steps often share a column, so each value is read once. */
  private read(value: string): Moment | undefined {
    const known = this.known.get(value);
    if (known) return known;
    for (const format of this.profile.formats) {
      const moment = format.read(value);
      if (moment) {
        this.known.set(value, moment);
        return moment;
      }
    }
    return undefined;
  }

  private instant(moment: Moment): number {
    return moment.absolute ? moment.ms : this.profile.zone.instantOf(moment.ms);
  }

  private endOf(moment: Moment): number {
    return this.profile.zone.instantOf(moment.ms + DAY);
  }
}

const dayOf = (local: number): Day => new Date(local).toISOString().slice(0, 10) as Day;
