import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { upcast, type EventStore } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import type { CaseEvent } from '../../case/events.js';
import { caseStream, type CaseId } from '../../case/ids.js';
import { caseUpcasters } from '../../case/upcasters.js';
import { trackedFileAfter, type TrackedFile } from './tracked-case.projection.js';

/** What a resident may know of a case; undefined when nobody filed it. */
export class TrackedCaseQuery extends Query<TrackedFile | undefined> {
  constructor(readonly id: CaseId) {
    super();
  }
}

/** Folds the stream itself, so it is never out of date. */
@QueryHandler(TrackedCaseQuery)
export class TrackedCaseHandler implements IQueryHandler<TrackedCaseQuery> {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async execute({ id }: TrackedCaseQuery): Promise<TrackedFile | undefined> {
    const events = await this.store.readStream(caseStream(id));
    return events
      .map((event) => upcast<CaseEvent>(caseUpcasters, event))
      .reduce<TrackedFile | undefined>(trackedFileAfter, undefined);
  }
}
