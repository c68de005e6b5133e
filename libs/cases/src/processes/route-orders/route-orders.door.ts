import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { OffersQuery } from '@crosswalk/catalogue';
import type { Position, Request } from '@crosswalk/event-sourcing';
import { Clock } from '@crosswalk/http';
import type { UnitRef } from '../../case/events.js';
import type { Instant, PersonId } from '../../case/ids.js';
import type { FiledCase } from '../../case/state.js';
import { RouteOrderCommand } from '../../commands/route-order/route-order.command.js';
import { unitRef } from '../../desk/asked.js';
import { Cases } from '../../desk/cases.js';
import { Procedures } from '../../desk/procedures.js';
import { CaseDoor } from '../case-door.js';
import { routeOrders, type TellOfOrder } from './route-orders.process.js';

const MOST = 1_000;

@Injectable()
export class RouteOrdersDoor extends CaseDoor<TellOfOrder> {
  protected readonly process = routeOrders((procedure) => this.goesByOffers(procedure));

  constructor(
    private readonly bus: CommandBus,
    private readonly queries: QueryBus,
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
    const departments = await this.whoOffers(state, position);
    const message = {
      departments,
      by: request.metadata.actorId as PersonId,
      at: this.clock.now() as Instant,
    };
    return departments.length === 0 ? undefined : this.bus.execute(new RouteOrderCommand(id, message, request));
  }

  private async whoOffers(order: FiledCase, position: Position): Promise<readonly UnitRef[]> {
    const { procedure, current, community, subdistrict } = order;
    const places = [community, ...(subdistrict ? [subdistrict] : [])].map(({ id }) => id);
    const asked = { procedure: procedure.name, category: current.category, places, live: true };
    const offers = await this.queries.execute(new OffersQuery(asked, { limit: MOST, from: undefined }, position));
    if (!offers.upToDate) throw new Error('The catalogue has not heard yet of all that was offered before the order');
    return offers.items.map(({ provider }) => unitRef(provider));
  }
}
