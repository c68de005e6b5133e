/** Numbers that look like chance and are the same for the same seed, on every machine and for ever. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to and without 1 (mulberry32). */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from one to the other, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  /** True about so often. */
  happens(share: number): boolean {
    return this.fraction() < share;
  }

  /** One of them. @throws Error when there is none */
  one<T>(of: readonly T[]): T {
    const found = of[Math.floor(this.fraction() * of.length)];
    if (found === undefined) throw new Error('There is nothing to choose from');
    return found;
  }

  /** So many different ones of them, in their order. */
  some<T>(of: readonly T[], count: number): readonly T[] {
    const left = of.map((_, place) => place);
    while (left.length > count) left.splice(Math.floor(this.fraction() * left.length), 1);
    return left.flatMap((place) => of.slice(place, place + 1));
  }
}
