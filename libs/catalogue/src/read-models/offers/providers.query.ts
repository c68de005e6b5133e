import { Injectable } from '@nestjs/common';
import { OrganisationSnapshot } from '@crosswalk/organisation';
import pg from 'pg';
import { Offers, type Order } from '../../offers.js';
import type { UnitRef } from '../../offer/events.js';

/** Who could be given an order: the catalogue's list says who offers it, and the offers themselves who has a place. */
@Injectable()
export class Providers {
  constructor(
    private readonly pool: pg.Pool,
    private readonly organisation: OrganisationSnapshot,
    private readonly offers: Offers,
  ) {}

  /** Whether a place would be kept now for anybody but these units. @param but their ids */
  async haveAPlaceFor(order: Omit<Order, 'provider'>, but: readonly string[]): Promise<boolean> {
    const { successors } = await this.organisation.recent();
    const { rows } = await this.pool.query<{ provider: UnitRef }>(
      `SELECT offer->'provider' AS provider FROM lists.offers_v1
       WHERE procedure = $1 AND category = $2 AND live AND provider_id <> ALL($3::uuid[])
       ORDER BY orders < capacity DESC, offered_at`,
      [order.procedure, order.category, successors.closed()],
    );
    const present = rows.map(({ provider }) => successors.present(provider));
    const others = new Map(present.filter(({ id }) => !but.includes(id)).map((unit) => [unit.id, unit]));
    for (const provider of others.values()) {
      if (await this.offers.hasPlaceFor({ ...order, provider })) return true;
    }
    return false;
  }
}
