import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { upcast, type EventStore } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import { type LookOnRecord, Residents } from '@crosswalk/residents';
import type { CaseEvent } from '../../case/events.js';
import { caseStream, type CaseId } from '../../case/ids.js';
import type { Asker } from '../../case/reading.policy.js';
import { mayReadLooks } from '../../case/residents.policy.js';
import { caseUpcasters } from '../../case/upcasters.js';
import { residentsOnCaseAfter, type ResidentsOnCase } from './resident-looks.projection.js';

/** Who looked at the residents of a case, the last first; undefined when it is not for whoever asks. */
export class ResidentLooksQuery extends Query<readonly LookOnRecord[] | undefined> {
  constructor(
    readonly id: CaseId,
    readonly asker: Asker,
  ) {
    super();
  }
}

@QueryHandler(ResidentLooksQuery)
export class ResidentLooksHandler implements IQueryHandler<ResidentLooksQuery> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly residents: Residents,
  ) {}

  async execute({ id, asker }: ResidentLooksQuery): Promise<readonly LookOnRecord[] | undefined> {
    const events = await this.store.readStream(caseStream(id));
    const on = events
      .map((event) => upcast<CaseEvent>(caseUpcasters, event))
      .reduce<ResidentsOnCase | undefined>(residentsOnCaseAfter, undefined);
    if (!on) return undefined;
    const reporters = on.reporters.map((unit) => unit.id);
    if (!mayReadLooks(asker, { community: on.community.id, subdistrict: undefined, reporters, claimants: [] })) {
      return undefined;
    }
    const looks = await Promise.all(on.residents.map((resident) => this.residents.looks(resident)));
    const here = looks.flat().filter((look) => look.case === id);
    return here.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  }
}
