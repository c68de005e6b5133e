import { commandIdOf } from '@crosswalk/event-sourcing';
import type { Actor } from '@crosswalk/http';
import { instantOf, isBefore, workday, type Moment } from './moment.js';
import type { Random } from './random.js';
import type { Brought, Step } from './step.js';

const OPENING = 8 * 60 + 40;
const CLOSING = 17 * 60 + 40;

type Told = Readonly<{ by: Actor; path: string; body?: object; file?: Brought; settled?: boolean }>;

export type Begun = Readonly<{
  /** What tells its steps from those of other tales. */
  name: string;
  random: Random;
  begins: Moment;
  /** Whatever would occur later is not told: it has not happened yet. */
  ends: Moment;
}>;

/** Steps one after the other, each a little later than the one before. */
export class Tale {
  readonly random: Random;
  readonly #name: string;
  readonly #ends: Moment;
  readonly #steps: Step[] = [];
  #now: Moment;
  #count = 0;
  #waitsFor: string[] = [];

  constructor({ name, random, begins, ends }: Begun) {
    this.#name = name;
    this.random = random;
    this.#now = begins;
    this.#ends = ends;
  }

  /** What has happened by the end. */
  get steps(): readonly Step[] {
    return this.#steps;
  }

  get now(): Moment {
    return this.#now;
  }

  /** Key of the last step that was told. */
  get last(): string {
    return `${this.#name}/${this.#count}`;
  }

  /** Lets days pass, then goes on in office hours of a working day. */
  wait(days: number): this {
    if (days <= 0) return this;
    this.#now = { day: workday(this.#now.day + days), minute: this.random.between(OPENING, CLOSING - 120) };
    return this;
  }

  /** The next step has to be told after that one, of another tale. */
  after(key: string): this {
    this.#waitsFor.push(key);
    return this;
  }

  /** Tells the next step, some minutes after the one before. @returns the id of its command */
  tell({ by, path, body = {}, ...more }: Told): string {
    const after = [...(this.#count > 0 ? [this.last] : []), ...this.#waitsFor];
    this.#waitsFor = [];
    this.#count += 1;
    const { day, minute } = this.#now;
    const key = this.last;
    if (isBefore(this.#now, this.#ends)) {
      this.#steps.push({ key, by, at: instantOf(this.#now), path, body, after, ...more });
    }
    const next = minute + this.random.between(3, 25);
    this.#now = next < CLOSING ? { day, minute: next } : { day: workday(day + 1), minute: OPENING };
    return commandIdOf(by.id, key);
  }
}
