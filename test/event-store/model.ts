import type { ExpectedRevision } from '@crosswalk/event-sourcing';
import type { Told } from './story.js';

/** The log at its plainest, and by another way than any engine: streams as lists of event names. */
export class ModelLog {
  readonly #streams = new Map<string, readonly string[]>();

  stream(name: string): readonly string[] {
    return this.#streams.get(name) ?? [];
  }

  get streams(): ReadonlyMap<string, readonly string[]> {
    return this.#streams;
  }

  append(stream: string, asked: readonly string[], expected: ExpectedRevision): Told {
    const held = this.stream(stream);
    const before = held.length - 1;
    if (asked.some((name) => held.includes(name))) return this.#again(held, asked, expected);

    const right = { any: true, 'no-stream': before === -1, 'stream-exists': before >= 0 };
    if (typeof expected === 'number' ? expected !== before : !right[expected]) {
      return { refused: 'told', actual: before === -1 ? 'no-stream' : before };
    }
    this.#streams.set(stream, [...held, ...asked]);
    return { revision: before + asked.length, repeated: false };
  }

  /** Only what stands together, in the order asked and where the writer expected to put it, was said before. */
  #again(held: readonly string[], asked: readonly string[], expected: ExpectedRevision): Told {
    const start = `,${held.join(',')},`.indexOf(`,${asked.join(',')},`);
    const first = start < 0 ? -1 : held.indexOf(asked[0] ?? '');
    const wanted = expected === 'no-stream' ? 0 : typeof expected === 'number' ? expected + 1 : first;
    if (first < 0 || first !== wanted) return { refused: 'not told' };
    return { revision: first + asked.length - 1, repeated: true };
  }
}
