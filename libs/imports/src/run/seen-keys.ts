import { hash } from 'node:crypto';

const FIRST_SIZE = 1 << 14;
const FULLEST = 0.7;
const WORDS = 4;

/**
 * The keys of a file and the lines they first stood in, as 96 bits of their SHA-256: 16 bytes a row (a million rows
 * take some 24 to 48 MB), and two of a thousand million keys are confused once in 10^11 files.
 */
export class SeenKeys {
  private slots = new Uint32Array(FIRST_SIZE * WORDS);
  private count = 0;

  /** Remembers a key at a line, or gives the line it stood in before. Lines count from 1. */
  firstLine(key: string, line: number): number | undefined {
    const digest = hash('sha256', key, 'buffer');
    const words = [digest.readUInt32LE(0), digest.readUInt32LE(4), digest.readUInt32LE(8)] as const;
    if (this.count >= (this.slots.length / WORDS) * FULLEST) this.grow();
    const slot = this.find(words);
    const found = this.slots[slot + 3];
    if (found !== 0) return found;
    this.put(slot, words, line);
    this.count += 1;
    return undefined;
  }

  private put(slot: number, words: readonly number[], line: number): void {
    this.slots.set(words, slot);
    this.slots[slot + 3] = line;
  }

  /** Where these words are, or the free place for them. */
  private find(words: readonly [number, number, number]): number {
    const { slots } = this;
    for (let slot = (words[0] * WORDS) % slots.length; ; slot = (slot + WORDS) % slots.length) {
      const same = slots[slot] === words[0] && slots[slot + 1] === words[1] && slots[slot + 2] === words[2];
      if (same || slots[slot + 3] === 0) return slot;
    }
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new Uint32Array(before.length * 2);
    for (let slot = 0; slot < before.length; slot += WORDS) {
      const [a = 0, b = 0, c = 0, line = 0] = before.subarray(slot, slot + WORDS);
      if (line !== 0) this.put(this.find([a, b, c]), [a, b, c], line);
    }
  }
}
