import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Position } from '@crosswalk/event-sourcing';
import {
  AskedBy,
  ChoiceField,
  EdgeRefused,
  IntField,
  readCursor,
  Reads,
  TextField,
  UuidField,
  writeCursor,
  YesNoField,
  type Actor,
} from '@crosswalk/http';
import { AllowedTo, READERS } from '@crosswalk/identity';
import { PresentNames } from '@crosswalk/organisation';
import { LEVELS, type Level } from '../../list/events.js';
import { ListsDto, toListDto } from './lists.dto.js';
import { ListsQuery, type ListsAsked } from './lists.query.js';

class ListsAskedDto {
  @ChoiceField(LEVELS, { optional: true }) level?: Level;
  @YesNoField({ optional: true, says: 'Only those that take cases, or only those that do no more' }) open?: boolean;
  @UuidField({ optional: true, says: 'Id of a community: only the lists that its cases can be put on' })
  covering?: string;
  @IntField({ min: 1, max: 100, optional: true, says: 'Rows per page; 25 when absent' }) limit?: number;
  @TextField({ max: 2000, optional: true, says: 'Cursor: the page after it' }) after?: string;
  @TextField({ max: 100, optional: true, says: 'A Crosswalk-Position: wait briefly until the list has seen it' })
  atLeast?: Position;
}

@ApiTags('lists')
@Controller('lists')
export class ListsController {
  constructor(
    private readonly bus: QueryBus,
    private readonly present: PresentNames,
  ) {}

  @Get()
  @AllowedTo(...READERS)
  @Reads('The breakdown lists that you may read, newest first', ListsDto)
  async all(@Query() { after, limit = 25, ...asked }: ListsAskedDto, @AskedBy() actor: Actor): Promise<ListsDto> {
    const { items, more, upToDate } = await this.bus.execute(
      new ListsQuery({ ...asked, actor, limit, after: after === undefined ? undefined : placeIn(after) }),
    );
    const last = more ? items.at(-1) : undefined;
    return this.present.in({
      items: items.map(toListDto),
      ...(last ? { next: writeCursor([last.openedAt, last.id]) } : {}),
      upToDate,
    });
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const placeIn = (cursor: string): ListsAsked['after'] => {
  const [openedAt, id] = readCursor(cursor);
  if (typeof openedAt !== 'string' || Number.isNaN(Date.parse(openedAt)) || typeof id !== 'string' || !UUID.test(id)) {
    throw new EdgeRefused('cursor-unreadable');
  }
  return { openedAt, id };
};
