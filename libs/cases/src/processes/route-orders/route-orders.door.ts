import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Request } from '@crosswalk/event-sourcing';
import { Clock } from '@crosswalk/http';
import type { Instant, PersonId } from '../../case/ids.js';
import type { FiledCase } from '../../case/state.js';
import { RouteOrderCommand } from '../../commands/route-order/route-order.command.js';
import { Cases } from '../../desk/cases.js';
import { Procedures } from '../../desk/procedures.js';
import { CaseDoor } from '../case-door.js';
import { OfferingUnits } from './offering-units.query.js';
import { routeOrders, type TellOfOrder } from './route-orders.process.js';

@Injectable()
export class RouteOrdersDoor extends CaseDoor<TellOfOrder> {
  protected readonly process = routeOrders((procedure) => this.goesByOffers(procedure));

  constructor(
    private readonly bus: CommandBus,
    private readonly offering: OfferingUnits,
    private readonly cases: Cases,
    private readonly procedures: Procedures,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Whether the cases of a procedure are claimed by whoever offers what they ask for. */
  private goesByOffers(procedure: FiledCase['procedure']): boolean {
    return this.procedures.of(procedure).claim.offered;
  }

  protected override async send({ case: id, position }: TellOfOrder, request: Request): Promise<unknown> {
    const state = await this.cases.find(id);
    if (state.stage === 'unfiled' || !this.goesByOffers(state.procedure)) return;
    const departments = await this.offering.of(state, position);
    const message = {
      departments,
      by: request.metadata.actorId as PersonId,
      at: this.clock.now() as Instant,
    };
    return departments.length === 0 ? undefined : this.bus.execute(new RouteOrderCommand(id, message, request));
  }
}
