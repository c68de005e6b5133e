import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { upcast, type EventStore } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import type { Actor } from '@crosswalk/http';
import { OrganisationSnapshot } from '@crosswalk/organisation';
import { ListReadings } from '../../desk/list-readings.js';
import type { ListEvent } from '../../list/events.js';
import { listStream, type ListId } from '../../list/ids.js';
import { ownedToday } from '../../list/ownership.policy.js';
import { mayReadList } from '../../list/reading.policy.js';
import { listUpcasters } from '../../list/upcasters.js';
import { listFileOf, type ListFile } from './editions.projection.js';

/** One list with its editions; undefined when nobody opened it, or not for whoever asks. */
export class ListFileQuery extends Query<ListFile | undefined> {
  constructor(
    readonly id: ListId,
    readonly actor: Actor,
  ) {
    super();
  }
}

/** A history page: folds the stream itself, so it is never out of date. */
@QueryHandler(ListFileQuery)
export class ListFileHandler implements IQueryHandler<ListFileQuery> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly readings: ListReadings,
    private readonly organisation: OrganisationSnapshot,
  ) {}

  async execute({ id, actor }: ListFileQuery): Promise<ListFile | undefined> {
    const events = await this.store.readStream(listStream(id));
    const file = listFileOf(events.map((event) => upcast<ListEvent>(listUpcasters, event)));
    if (!file) return undefined;
    const today = ownedToday(file.list, (await this.organisation.recent()).successors);
    return mayReadList(await this.readings.of(actor), today) ? file : undefined;
  }
}
