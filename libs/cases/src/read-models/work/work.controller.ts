import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Position } from '@crosswalk/event-sourcing';
import { AskedBy, Clock, directionOf, EdgeRefused, HOME_ZONE, Reads, writeCursor, type Actor } from '@crosswalk/http';
import { AllowedTo, READERS } from '@crosswalk/identity';
import { Units } from '@crosswalk/organisation';
import type { Day, Instant } from '../../case/ids.js';
import type { NextStep } from '../../case/next.projection.js';
import { unitOf } from '../../desk/asked.js';
import { BoardAsked, BoardDto, MyWorkAsked, MyWorkDto, toColumn, toItem } from './work.dto.js';
import { COLUMNS, WorkQuery, type Desk, type WorkItem, type WorkPlace } from './work.query.js';

const HOME = new Intl.DateTimeFormat('en-CA', { timeZone: HOME_ZONE });

@ApiTags('work')
@Controller()
export class WorkController {
  constructor(
    private readonly bus: QueryBus,
    private readonly clock: Clock,
    private readonly units: Units,
  ) {}

  @Get('board')
  @AllowedTo('department-staff', 'department-head', 'organisation-member', 'coordinator', 'leadership', 'auditor')
  @Reads('The board of a department: to claim, in hand, due soon, overdue, waiting for others', BoardDto)
  async board(@Query() asked: BoardAsked, @AskedBy() actor: Actor): Promise<BoardDto> {
    const id = asked.unit ?? unitOf({ actor }).id;
    const { name, kind } = await this.units.named(id, { field: 'unit' });
    const today = this.today();
    const columns = asked.column ? [asked.column] : COLUMNS;
    const desk: Desk = { unit: id, kind, coordinates: false, subdistrict: undefined };
    const wanted = columns.map((column) => ({ desk, column, today, limit: asked.limit ?? 20, after: undefined }));
    const { pages, upToDate } = await this.bus.execute(new WorkQuery(wanted, asked.atLeast as Position | undefined));
    const shown = columns.flatMap((column, place) => {
      const page = pages[place];
      return page ? [toColumn(column, page, today)] : [];
    });
    return { unit: { id, name }, today, columns: shown, upToDate };
  }

  @Get('my-work')
  @AllowedTo(...READERS)
  @Reads('Every case that waits for you, what is due first', MyWorkDto)
  async mine(@Query() asked: MyWorkAsked, @AskedBy() actor: Actor): Promise<MyWorkDto> {
    const today = this.today();
    const page = {
      desk: await this.deskOf(actor),
      column: 'waiting',
      today,
      limit: asked.limit ?? 25,
      after: startOf(asked),
    };
    const query = new WorkQuery([{ ...page, column: 'waiting' }], asked.atLeast as Position | undefined);
    const { pages, upToDate } = await this.bus.execute(query);
    const { items = [], count = 0, more = false } = pages[0] ?? {};
    const last = items.at(-1);
    return {
      today,
      count,
      items: items.map((item) => toItem(item, today)),
      ...(last && more ? { next: cursorAt(last) } : {}),
      upToDate,
    };
  }

  private async deskOf({ role, unit }: Actor): Promise<Desk> {
    return {
      unit: unit?.id,
      kind: unit && (await this.units.find(unit.id))?.kind,
      coordinates: role === 'coordinator' || role === 'subdistrict-staff',
      ...(role === 'subdistrict-staff' ? { subdistrict: unit?.id, steps: OF_SUBDISTRICT } : { subdistrict: undefined }),
    };
  }

  private today(): Day {
    return HOME.format(new Date(this.clock.now())) as Day;
  }
}

// Releases, extensions, assignments and the rest are the coordinator's alone.
const OF_SUBDISTRICT: readonly NextStep[] = ['list-case', 'invite-departments'];

const cursorAt = ({ due, work }: WorkItem): string => writeCursor([due, work.changedAt, work.id]);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

const startOf = (asked: MyWorkAsked): WorkPlace | undefined => {
  const way = directionOf(asked);
  if (!way) return undefined;
  const [due, changedAt, id] = way.from;
  const readable =
    way.towards === 'next' &&
    (due === null || DAY.test(String(due))) &&
    !Number.isNaN(Date.parse(String(changedAt))) &&
    UUID.test(String(id));
  if (!readable) throw new EdgeRefused('cursor-unreadable');
  return { due: due === null ? null : (String(due) as Day), changedAt: String(changedAt) as Instant, id: String(id) };
};
