/** What waits for its time; the earliest comes out first, and of the same time what went in first. A binary heap. */
export class InOrder<T extends Readonly<{ at: number; nth: number }>> {
  readonly #heap: T[] = [];

  get first(): T | undefined {
    return this.#heap[0];
  }

  add(item: T): void {
    const heap = this.#heap;
    let place = heap.push(item) - 1;
    for (let above = (place - 1) >> 1; place > 0; place = above, above = (place - 1) >> 1) {
      const parent = heap[above];
      if (!parent || before(parent, item)) break;
      heap[place] = parent;
      heap[above] = item;
    }
  }

  take(): T | undefined {
    const heap = this.#heap;
    const [first] = heap;
    const last = heap.pop();
    if (last === undefined || last === first) return first;
    let place = 0;
    for (;;) {
      const child = lesser(heap, 2 * place + 1);
      const below = heap[child];
      if (below === undefined || before(last, below)) break;
      heap[place] = below;
      place = child;
    }
    heap[place] = last;
    return first;
  }
}

type Timed = Readonly<{ at: number; nth: number }>;

const before = (a: Timed, b: Timed): boolean => a.at < b.at || (a.at === b.at && a.nth < b.nth);

const lesser = (heap: readonly Timed[], left: number): number => {
  const [one, other] = [heap[left], heap[left + 1]];
  return one && other && before(other, one) ? left + 1 : left;
};
