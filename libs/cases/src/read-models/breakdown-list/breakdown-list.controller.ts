import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Position } from '@crosswalk/event-sourcing';
import { AskedBy, directionOf, EdgeRefused, Reads, writeCursor, type Actor } from '@crosswalk/http';
import { AllowedTo, READERS } from '@crosswalk/identity';
import { PresentNames } from '@crosswalk/organisation';
import { readingBy } from '../../desk/readable-rows.js';
import { BreakdownListAsked, BreakdownListDto, toDto } from './breakdown-list.dto.js';
import type { PageAsked } from './breakdown-list.page.js';
import { BreakdownListQuery } from './breakdown-list.query.js';
import { placeFromCursor, placeToCursor, sortOf, type Place, type Sort } from './breakdown-list.sorts.js';

const DEFAULT_LIMIT = 25;

@ApiTags('cases')
@Controller('breakdown-list')
export class BreakdownListController {
  constructor(
    private readonly bus: QueryBus,
    private readonly present: PresentNames,
  ) {}

  @Get()
  @AllowedTo(...READERS)
  @Reads('A page of the breakdown list: of the cases that you may read', BreakdownListDto)
  async read(@Query() asked: BreakdownListAsked, @AskedBy() actor: Actor): Promise<BreakdownListDto> {
    const {
      q,
      atLeast,
      limit = DEFAULT_LIMIT,
      community,
      subdistrict,
      department,
      category,
      stage,
      procedure,
      list,
    } = asked;
    const sort = sortOf(asked.sort ?? '-filed');
    const filters = { community, subdistrict, department, category, stage, procedure, list };
    const typed = q === '' ? undefined : q;
    const page = { filters, reading: readingBy(actor), typed, sort, limit, from: startOf(asked, sort) };
    const answer = await this.bus.execute(new BreakdownListQuery(page, atLeast as Position | undefined));
    const cursor = (place: Place): string => writeCursor(placeToCursor(sort, place));
    return this.present.namedAsToday({
      items: answer.items.map(toDto),
      total: answer.total,
      ...(answer.next ? { next: cursor(answer.next) } : {}),
      ...(answer.previous ? { previous: cursor(answer.previous) } : {}),
      upToDate: answer.upToDate,
      ...(answer.position === undefined ? {} : { position: answer.position }),
    });
  }
}

const startOf = (asked: BreakdownListAsked, sort: Sort): PageAsked['from'] => {
  const way = directionOf(asked);
  if (!way) return undefined;
  const place = placeFromCursor(sort, way.from);
  if (!place) throw new EdgeRefused('cursor-unreadable');
  return { towards: way.towards, place };
};
