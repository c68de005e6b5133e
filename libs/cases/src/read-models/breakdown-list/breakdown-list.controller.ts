import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Position } from '@crosswalk/event-sourcing';
import { directionOf, EdgeRefused, Reads, writeCursor } from '@crosswalk/http';
import { AllowedTo, READERS } from '@crosswalk/identity';
import { BreakdownListAsked, BreakdownListDto, toDto } from './breakdown-list.dto.js';
import type { PageAsked } from './breakdown-list.pages.js';
import { BreakdownListQuery } from './breakdown-list.query.js';
import { placeFromCursor, placeToCursor, sortOf, type Place, type Sort } from './breakdown-list.sorts.js';

const DEFAULT_LIMIT = 25;

@ApiTags('cases')
@Controller('breakdown-list')
export class BreakdownListController {
  constructor(private readonly bus: QueryBus) {}

  @Get()
  @AllowedTo(...READERS)
  @Reads('A page of the breakdown list', BreakdownListDto)
  async read(@Query() asked: BreakdownListAsked): Promise<BreakdownListDto> {
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
    const page = { filters, typed: q === '' ? undefined : q, sort, limit, from: startOf(asked, sort) };
    const answer = await this.bus.execute(new BreakdownListQuery(page, atLeast as Position | undefined));
    const cursor = (place: Place): string => writeCursor(placeToCursor(sort, place));
    return {
      items: answer.items.map(toDto),
      total: answer.total,
      ...(answer.next ? { next: cursor(answer.next) } : {}),
      ...(answer.previous ? { previous: cursor(answer.previous) } : {}),
      upToDate: answer.upToDate,
      ...(answer.position === undefined ? {} : { position: answer.position }),
    };
  }
}

const startOf = (asked: BreakdownListAsked, sort: Sort): PageAsked['from'] => {
  const way = directionOf(asked);
  if (!way) return undefined;
  const place = placeFromCursor(sort, way.from);
  if (!place) throw new EdgeRefused('cursor-unreadable');
  return { towards: way.towards, place };
};
