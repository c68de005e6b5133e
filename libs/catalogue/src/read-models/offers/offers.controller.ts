import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Position } from '@crosswalk/event-sourcing';
import { directionOf, EdgeRefused, Reads, writeCursor } from '@crosswalk/http';
import { AllowedTo, READERS } from '@crosswalk/identity';
import { PresentNames, Units } from '@crosswalk/organisation';
import { OffersAskedDto, OffersDto, toDto } from './offers.dto.js';
import type { ListedOffer } from './offers.projection.js';
import { OffersQuery, type OffersFrom } from './offers.query.js';

const DEFAULT_LIMIT = 25;

@ApiTags('catalogue')
@Controller('offers')
export class OffersController {
  constructor(
    private readonly bus: QueryBus,
    private readonly units: Units,
    private readonly present: PresentNames,
  ) {}

  @Get()
  @AllowedTo(...READERS)
  @Reads('A page of the service catalogue, what was offered last first', OffersDto)
  async read(@Query() asked: OffersAskedDto): Promise<OffersDto> {
    const { procedure, category, provider, community, live, free, limit = DEFAULT_LIMIT, atLeast } = asked;
    const from = startOf(asked);
    const places = community === undefined ? undefined : await this.placesAbove(community);
    const filters = { procedure, category, provider, places, live, free };
    const query = new OffersQuery(filters, { limit, from }, atLeast as Position | undefined);
    const { items, more, upToDate } = await this.bus.execute(query);
    const first = items[0];
    const last = items.at(-1);
    const backwards = from?.towards === 'previous';
    return this.present.in({
      items: items.map(toDto),
      ...(last && (backwards || more) ? { next: cursorAt(last) } : {}),
      ...(first && (backwards ? more : from) ? { previous: cursorAt(first) } : {}),
      upToDate,
    });
  }

  /** The community and the subdistrict it belongs to. */
  private async placesAbove(id: string): Promise<readonly string[]> {
    const { parent } = await this.units.named(id, { kind: 'community', field: 'community' });
    return [id, ...(parent === undefined ? [] : [parent])];
  }
}

const cursorAt = ({ offeredAt, id }: ListedOffer): string => writeCursor([offeredAt, id]);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const startOf = (asked: OffersAskedDto): OffersFrom | undefined => {
  const way = directionOf(asked);
  if (!way) return undefined;
  const [offeredAt, id] = way.from;
  const readable = typeof offeredAt === 'string' && !Number.isNaN(Date.parse(offeredAt)) && UUID.test(String(id));
  if (!readable) throw new EdgeRefused('cursor-unreadable');
  return { towards: way.towards, offeredAt, id: String(id) };
};
