import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { upcast, type EventStore } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import type { CaseEvent } from '../../case/events.js';
import { caseStream, type CaseId } from '../../case/ids.js';
import type { Reading } from '../../case/reading.policy.js';
import { caseUpcasters } from '../../case/upcasters.js';
import { Procedures } from '../../desk/procedures.js';
import { mayReadOf } from '../../desk/standing-of.js';
import { attachmentsAfter, type HeldAttachments } from './attachments.projection.js';

/** The attachments that a case holds; undefined when nobody filed it, or not for whoever asks. */
export class AttachmentsQuery extends Query<HeldAttachments | undefined> {
  constructor(
    readonly id: CaseId,
    readonly reading: Reading,
  ) {
    super();
  }
}

/** Folds the stream itself: what was removed a moment ago is not served. */
@QueryHandler(AttachmentsQuery)
export class AttachmentsHandler implements IQueryHandler<AttachmentsQuery> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly procedures: Procedures,
  ) {}

  async execute({ id, reading }: AttachmentsQuery): Promise<HeldAttachments | undefined> {
    const stream = await this.store.readStream(caseStream(id));
    const events = stream.map((event) => upcast<CaseEvent>(caseUpcasters, event));
    if (!mayReadOf(events, reading, this.procedures)) return undefined;
    return events.reduce<HeldAttachments>(attachmentsAfter, new Set());
  }
}
