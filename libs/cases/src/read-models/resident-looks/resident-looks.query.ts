import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '@crosswalk/http';
import { type LookOnRecord, Residents } from '@crosswalk/residents';
import type { CaseId } from '../../case/ids.js';
import { residentsFor } from '../../case/residents.policy.js';
import { askerOf } from '../../desk/asked.js';
import { CaseAccess } from '../../desk/case-access.js';

/** Who looked, on this case, at the residents that whoever asks can be told of; the last first. */
export class ResidentLooksQuery extends Query<readonly LookOnRecord[]> {
  constructor(
    readonly id: CaseId,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(ResidentLooksQuery)
export class ResidentLooksHandler implements IQueryHandler<ResidentLooksQuery> {
  constructor(
    private readonly access: CaseAccess,
    private readonly residents: Residents,
  ) {}

  async execute({ id, actor }: ResidentLooksQuery): Promise<readonly LookOnRecord[]> {
    const { state } = await this.access.require(actor, 'read-looks', id);
    const theirs = residentsFor(askerOf(actor), state);
    const looks = await Promise.all(theirs.map((resident) => this.residents.looks(resident)));
    const here = looks.flat().filter((look) => look.case === id);
    return here.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  }
}
