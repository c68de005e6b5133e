import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Procedure } from '@crosswalk/procedures';
import { Procedures } from '../../desk/procedures.js';

/** The newest version of everything that can be filed. */
export class ProceduresQuery extends Query<readonly Procedure[]> {}

@QueryHandler(ProceduresQuery)
export class ProceduresHandler implements IQueryHandler<ProceduresQuery> {
  constructor(private readonly procedures: Procedures) {}

  execute(): Promise<readonly Procedure[]> {
    return Promise.resolve(this.procedures.all());
  }
}
