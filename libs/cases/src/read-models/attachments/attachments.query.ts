import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { upcast, type EventStore } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import type { CaseEvent } from '../../case/events.js';
import { caseStream, type CaseId } from '../../case/ids.js';
import { caseUpcasters } from '../../case/upcasters.js';
import { attachmentsAfter, type HeldAttachments } from './attachments.projection.js';

/** The attachments that a case holds; undefined when nobody filed it. */
export class AttachmentsQuery extends Query<HeldAttachments | undefined> {
  constructor(readonly id: CaseId) {
    super();
  }
}

/** Folds the stream itself: what was removed a moment ago is not served. */
@QueryHandler(AttachmentsQuery)
export class AttachmentsHandler implements IQueryHandler<AttachmentsQuery> {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async execute({ id }: AttachmentsQuery): Promise<HeldAttachments | undefined> {
    const events = await this.store.readStream(caseStream(id));
    if (events.length === 0) return undefined;
    return events
      .map((event) => upcast<CaseEvent>(caseUpcasters, event))
      .reduce<HeldAttachments>(attachmentsAfter, new Set());
  }
}
