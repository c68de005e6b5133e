import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { OffersQuery } from '@crosswalk/catalogue';
import type { Position } from '@crosswalk/event-sourcing';
import { OrganisationSnapshot } from '@crosswalk/organisation';
import type { UnitRef } from '../../case/events.js';
import type { FiledCase } from '../../case/state.js';
import { unitRef } from '../../desk/asked.js';

const MOST = 1_000;

/** For processes: who offers what an order asks for. */
@Injectable()
export class OfferingUnits {
  constructor(
    private readonly queries: QueryBus,
    private readonly organisation: OrganisationSnapshot,
  ) {}

  /** The units of today, each once, by what was offered at that position of the log or later. */
  async of(order: FiledCase, position: Position): Promise<readonly UnitRef[]> {
    const { procedure, current, community, subdistrict } = order;
    const places = [community, ...(subdistrict ? [subdistrict] : [])].map(({ id }) => id);
    const asked = { procedure: procedure.name, category: current.category, places, live: true };
    const { successors } = await this.organisation.catchUp(); // which the query asks as well
    const offers = await this.queries.execute(new OffersQuery(asked, { limit: MOST, from: undefined }, position));
    if (!offers.upToDate) throw new Error('The catalogue has not heard yet of all that was offered before the order');
    const units = offers.items.map(({ provider }) => unitRef(successors.present(provider)));
    return [...new Map(units.map((unit) => [unit.id, unit])).values()];
  }
}
