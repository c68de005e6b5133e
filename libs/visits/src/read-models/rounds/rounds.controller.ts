import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Position } from '@crosswalk/event-sourcing';
import { readingBy } from '@crosswalk/cases';
import { AskedBy, directionOf, EdgeRefused, etagOf, Reads, writeCursor, type Actor } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { PresentNames } from '@crosswalk/organisation';
import type { FastifyReply } from 'fastify';
import { RoundAddress } from '../../desk/round-address.js';
import { VisitNotFound } from '../../desk/visit-not-found.js';
import { RoundTallyAskedDto, RoundTallyDto, toTallyDto } from './round-tally.dto.js';
import { RoundTallyQuery } from './round-tally.query.js';
import { RoundsAskedDto, RoundsDto, toDto } from './rounds.dto.js';
import type { ListedRound } from './rounds.projection.js';
import { RoundsQuery, type RoundsFrom } from './rounds.query.js';

const DEFAULT_LIMIT = 25;
const READERS = ['community-staff', 'subdistrict-staff', 'coordinator', 'leadership', 'auditor'] as const;

@ApiTags('visits')
@Controller('visits')
export class RoundsController {
  constructor(
    private readonly bus: QueryBus,
    private readonly present: PresentNames,
  ) {}

  @Get()
  @AllowedTo(...READERS)
  @Reads('A page of the door-to-door rounds that you may read, what was opened last first', RoundsDto)
  async all(@Query() asked: RoundsAskedDto, @AskedBy() actor: Actor): Promise<RoundsDto> {
    const { community, subdistrict, open, limit = DEFAULT_LIMIT, atLeast } = asked;
    const from = startOf(asked);
    const filters = { community, subdistrict, open };
    const query = new RoundsQuery(filters, readingBy(actor), { limit, from }, atLeast as Position | undefined);
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

  @Get(':id')
  @AllowedTo(...READERS)
  @Reads('The tally of a round: households, requests, where its cases stand now, day by day', RoundTallyDto)
  async tally(
    @Param() { id }: RoundAddress,
    @Query() { atLeast }: RoundTallyAskedDto,
    @AskedBy() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RoundTallyDto> {
    const tally = await this.bus.execute(new RoundTallyQuery(id, actor, atLeast as Position | undefined));
    if (!tally) throw new VisitNotFound();
    reply.header('ETag', etagOf(tally.round.revision));
    return this.present.in(toTallyDto(tally));
  }
}

const cursorAt = ({ openedAt, id }: ListedRound): string => writeCursor([openedAt, id]);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const startOf = (asked: RoundsAskedDto): RoundsFrom | undefined => {
  const way = directionOf(asked);
  if (!way) return undefined;
  const [openedAt, id] = way.from;
  const readable = typeof openedAt === 'string' && !Number.isNaN(Date.parse(openedAt)) && UUID.test(String(id));
  if (!readable) throw new EdgeRefused('cursor-unreadable');
  return { towards: way.towards, openedAt, id: String(id) };
};
