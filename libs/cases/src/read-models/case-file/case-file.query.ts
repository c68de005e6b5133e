import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { upcast, type EventStore } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import type { CaseEvent } from '../../case/events.js';
import { caseStream, type CaseId } from '../../case/ids.js';
import { caseUpcasters } from '../../case/upcasters.js';
import { caseFileAfter, type CaseFile } from './case-file.projection.js';

/** The file of one case; undefined when nobody filed it. */
export class CaseFileQuery extends Query<CaseFile | undefined> {
  constructor(readonly id: CaseId) {
    super();
  }
}

/** A history page: folds the stream itself, so it is never out of date. */
@QueryHandler(CaseFileQuery)
export class CaseFileHandler implements IQueryHandler<CaseFileQuery> {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async execute({ id }: CaseFileQuery): Promise<CaseFile | undefined> {
    const events = await this.store.readStream(caseStream(id));
    return events
      .map((event) => upcast<CaseEvent>(caseUpcasters, event))
      .reduce<CaseFile | undefined>(caseFileAfter, undefined);
  }
}
