import type { SerialisedAppend } from '../serialise.js';

export type Waiting = Readonly<{ append: SerialisedAppend }>;

const GROUP_APPENDS = 200;
const GROUP_BYTES = 4_000_000;

/** Appends waiting for their turn: within a stream in the order they came, and streams in turn. */
export class AppendQueue<Item extends Waiting> {
  readonly #streams = new Map<string, Item[]>();

  get empty(): boolean {
    return this.#streams.size === 0;
  }

  add(item: Item): void {
    const { stream } = item.append;
    const line = this.#streams.get(stream);
    if (line) line.push(item);
    else this.#streams.set(stream, [item]);
  }

  /** The next group: at most one append per stream, so that the group needs no order within. */
  takeGroup(): readonly Item[] {
    const group: Item[] = [];
    const unfinished: [string, Item[]][] = [];
    let bytes = 0;
    for (const [stream, line] of this.#streams) {
      const item = line[0];
      if (!item || group.length === GROUP_APPENDS || (group.length > 0 && bytes + item.append.bytes > GROUP_BYTES))
        break;
      line.shift();
      this.#streams.delete(stream);
      if (line.length > 0) unfinished.push([stream, line]);
      group.push(item);
      bytes += item.append.bytes;
    }
    for (const [stream, line] of unfinished) this.#streams.set(stream, line);
    return group;
  }

  takeAll(): readonly Item[] {
    const all = [...this.#streams.values()].flat();
    this.#streams.clear();
    return all;
  }
}
