import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { upcast, type EventStore } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import type { ListEvent } from '../../list/events.js';
import { listStream, type ListId } from '../../list/ids.js';
import { listUpcasters } from '../../list/upcasters.js';
import { listFileOf, type ListFile } from './editions.projection.js';

/** One list with its editions; undefined when nobody opened it. */
export class ListFileQuery extends Query<ListFile | undefined> {
  constructor(readonly id: ListId) {
    super();
  }
}

/** A history page: folds the stream itself, so it is never out of date. */
@QueryHandler(ListFileQuery)
export class ListFileHandler implements IQueryHandler<ListFileQuery> {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async execute({ id }: ListFileQuery): Promise<ListFile | undefined> {
    const events = await this.store.readStream(listStream(id));
    return listFileOf(events.map((event) => upcast<ListEvent>(listUpcasters, event)));
  }
}
