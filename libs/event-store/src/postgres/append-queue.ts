import type { SerialisedAppend } from '../serialise.js';

export type Waiting = Readonly<{ append: SerialisedAppend }>;

const GROUP_APPENDS = 200;
const GROUP_BYTES = 4_000_000;

/** Appends waiting for their turn: within a stream in the order they came, and streams in turn. */
export class AppendQueue<Item extends Waiting> {
  #streams = new Map<string, Item[]>();

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
    const served: [string, Item[]][] = [];
    let bytes = 0;
    for (const entry of this.#streams) {
      const item = entry[1][0];
      const room = group.length < GROUP_APPENDS && bytes + (item?.append.bytes ?? 0) <= GROUP_BYTES;
      if (!item || !(room || group.length === 0)) break;
      group.push(item);
      bytes += item.append.bytes;
      served.push(entry);
    }
    this.#putBehind(served);
    return group;
  }

  /** Streams that were served wait behind those that were not. */
  #putBehind(served: readonly [string, Item[]][]): void {
    if (served.length === this.#streams.size) this.#streams = new Map();
    for (const [stream, line] of served) {
      this.#streams.delete(stream);
      line.shift();
      if (line.length > 0) this.#streams.set(stream, line);
    }
  }

  takeAll(): readonly Item[] {
    const all = [...this.#streams.values()].flat();
    this.#streams.clear();
    return all;
  }
}
