import type { EventStore, Position, RecordedEvent } from '@crosswalk/event-sourcing';
import type { ClientBase } from 'pg';
import { isPoison } from './failures.js';
import type { List } from './list.js';
import type { Mark } from './mark.js';
import { commitPage, type Part } from './page-of-lists.js';
import { countParked } from './parking.js';

/** A list under one ownership. `parked`: it has parked events, which somebody else may fold at any time. */
export type FedList = { readonly list: List; readonly mark: Mark; parked: boolean };

type Carrying = Readonly<{
  store: Pick<EventStore, 'comparePositions'>;
  client: ClientBase;
  moved: (mark: Mark, position: Position) => void;
}>;

/** The lists that the feed carries: they share its pages, and one transaction a page. */
export class CarriedLists {
  readonly #carried: Set<FedList>;

  constructor(
    private readonly carrying: Carrying,
    lists: readonly FedList[],
    /** The end of the page in hand, or of the last one. */
    private reaching: Position | undefined,
  ) {
    this.#carried = new Set(lists);
  }

  /** Carries a list from here on, if it has come as far as the feed. */
  join(fed: FedList): boolean {
    const { position } = fed.mark;
    if (this.reaching !== undefined && (position === undefined || this.#compare(position, this.reaching) < 0)) {
      return false;
    }
    this.#carried.add(fed);
    return true;
  }

  /** Folds and writes a page. @returns the lists that could not: they are carried no more and follow alone */
  async deal(events: readonly RecordedEvent[], to: Position): Promise<readonly FedList[]> {
    this.reaching = to;
    const parts: (Part & { fed: FedList })[] = [];
    const left: FedList[] = [];
    for (const fed of this.#carried) {
      const its = this.#new(fed, events);
      if (its === undefined) continue;
      if (its.length === 0) this.#reach(fed, to);
      else if (!(await this.#take(fed, its, to, parts))) left.push(fed);
    }
    left.push(...(await this.#commit(parts, to)));
    for (const fed of left) {
      this.#carried.delete(fed);
      fed.list.forget();
    }
    return left;
  }

  /** Its events of the page that lie behind its mark; undefined when the whole page lies before it. */
  #new({ list, mark: { position } }: FedList, events: readonly RecordedEvent[], to = this.reaching) {
    if (position !== undefined && to !== undefined && this.#compare(to, position) <= 0) return undefined;
    const its = events.filter((event) => list.folds(event));
    const [first] = its;
    if (position === undefined || !first || this.#compare(first.position, position) > 0) return its;
    return its.filter((event) => this.#compare(event.position, position) > 0);
  }

  /** @returns false when it cannot fold them */
  async #take(fed: FedList, events: readonly RecordedEvent[], to: Position, parts: (Part & { fed: FedList })[]) {
    const { list, mark } = fed;
    try {
      if (fed.parked) {
        await list.commit(this.carrying.store, this.carrying.client, mark, { events, to });
        fed.parked = (await countParked(this.carrying.client, list.id)) > 0;
        this.carrying.moved(mark, to);
      } else parts.push({ list, mark, fed, folded: await list.fold(this.carrying.client, events) });
      return true;
    } catch (error) {
      if (isPoison(error)) return false;
      throw error;
    }
  }

  async #commit(parts: readonly (Part & { fed: FedList })[], to: Position): Promise<readonly FedList[]> {
    const writing = parts.filter(({ folded }) => folded.changed);
    const refused = writing.length > 0 ? await commitPage(this.carrying.client, writing, to) : [];
    const done = parts.filter((part) => !refused.includes(part));
    for (const { folded, fed } of done) {
      folded.keep();
      this.#reach(fed, to);
    }
    return parts.filter((part) => refused.includes(part)).map(({ fed }) => fed);
  }

  #reach({ mark }: FedList, to: Position): void {
    mark.position = to;
    this.carrying.moved(mark, to);
  }

  #compare(a: Position, b: Position): number {
    return this.carrying.store.comparePositions(a, b);
  }
}
