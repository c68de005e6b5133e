import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Position } from '@crosswalk/event-sourcing';
import { AskedBy, Clock, directionOf, EdgeRefused, HOME_ZONE, Reads, writeCursor, type Actor } from '@crosswalk/http';
import { OffersQuery } from '@crosswalk/catalogue';
import { AllowedTo, READERS } from '@crosswalk/identity';
import { PresentNames, OrganisationSnapshot, Units } from '@crosswalk/organisation';
import type { Day, Instant } from '../../case/ids.js';
import type { NextStep } from '../../case/next.projection.js';
import { unitLookedAt } from '../../desk/asked.js';
import { readingBy } from '../../desk/readable-rows.js';
import { SignalsQuery } from './signals.query.js';
import { BoardAsked, BoardDto, MyWorkAsked, MyWorkDto, toColumn, toItem, toOverseen } from './work.dto.js';
import { COLUMNS, type Covered, type Desk, type WorkItem, type WorkPlace } from './work.asked.js';
import { WorkQuery } from './work.query.js';

const HOME = new Intl.DateTimeFormat('en-CA', { timeZone: HOME_ZONE });

@ApiTags('work')
@Controller()
export class WorkController {
  constructor(
    private readonly bus: QueryBus,
    private readonly clock: Clock,
    private readonly units: Units,
    private readonly present: PresentNames,
    private readonly organisation: OrganisationSnapshot,
  ) {}

  @Get('board')
  @AllowedTo('department-staff', 'department-head', 'organisation-member', 'coordinator', 'leadership', 'auditor')
  @Reads('The board of a department: to claim, in hand, due soon, overdue, waiting for others', BoardDto)
  async board(@Query() asked: BoardAsked, @AskedBy() actor: Actor): Promise<BoardDto> {
    const id = unitLookedAt(asked.unit, actor);
    const { name, kind } = await this.units.named(id, { field: 'unit' });
    const today = this.today();
    const columns = asked.column ? [asked.column] : COLUMNS;
    const desk: Desk = { ...(await this.unitDesk(id, kind, actor)), coordinates: false, subdistrict: undefined };
    const page = { desk, reading: readingBy(actor), today, limit: asked.limit ?? 20, after: undefined };
    const wanted = columns.map((column) => ({ ...page, column }));
    const { pages, upToDate } = await this.bus.execute(new WorkQuery(wanted, asked.atLeast as Position | undefined));
    const shown = columns.flatMap((column, place) => {
      const page = pages[place];
      return page ? [toColumn(column, page, today)] : [];
    });
    return this.present.namedAsToday({ unit: { id, name }, today, columns: shown, upToDate });
  }

  @Get('my-work')
  @AllowedTo(...READERS)
  @Reads(
    'Every case that waits for you, what is due first; for leadership, those to look after: supervised, reopened, unanswered',
    MyWorkDto,
  )
  async mine(@Query() asked: MyWorkAsked, @AskedBy() actor: Actor): Promise<MyWorkDto> {
    if (actor.role === 'leadership') return this.overseen(asked, actor);
    const today = this.today();
    const page = {
      desk: await this.deskOf(actor),
      reading: readingBy(actor),
      today,
      limit: asked.limit ?? 25,
      after: startOf(asked),
    };
    const query = new WorkQuery([{ ...page, column: 'waiting' }], asked.atLeast as Position | undefined);
    const { pages, upToDate } = await this.bus.execute(query);
    const { items = [], count = 0, more = false } = pages[0] ?? {};
    const last = items.at(-1);
    return this.present.namedAsToday({
      today,
      count,
      items: items.map((item) => toItem(item, today)),
      ...(last && more ? { next: cursorAt(last) } : {}),
      upToDate,
    });
  }

  /** For whoever leads: where they should look, what has been so for the longest first. */
  private async overseen(asked: MyWorkAsked, actor: Actor): Promise<MyWorkDto> {
    const today = this.today();
    const start = startOf(asked);
    const after = start && { since: start.changedAt, id: start.id };
    const wanted = { reading: readingBy(actor), today, limit: asked.limit ?? 25, after };
    const query = new SignalsQuery(wanted, asked.atLeast as Position | undefined);
    const { page, upToDate } = await this.bus.execute(query);
    const last = page.items.at(-1);
    return this.present.namedAsToday({
      today,
      count: page.count,
      items: page.items.map((item) => toOverseen(item, today)),
      ...(last && page.more ? { next: writeCursor([null, last.since, last.work.id]) } : {}),
      upToDate,
    });
  }

  private async deskOf(actor: Actor): Promise<Desk> {
    const { role, unit } = actor;
    return {
      ...(await this.unitDesk(unit?.id, unit?.kind, actor)),
      coordinates: role === 'coordinator' || role === 'subdistrict-staff',
      ...(role === 'subdistrict-staff' ? { subdistrict: unit?.id, steps: OF_SUBDISTRICT } : { subdistrict: undefined }),
    };
  }

  private async unitDesk(unit: string | undefined, kind: string | undefined, { role, unit: own }: Actor) {
    const heads = kind === 'department' && !(role === 'department-head' && own?.id === unit);
    return { unit, kind, offers: await this.offersOf(unit), forHead: heads ? OF_HEADS : [] };
  }

  /** What the unit offers and can take an order for now. */
  private async offersOf(provider: string | undefined): Promise<readonly Covered[]> {
    if (provider === undefined) return [];
    const page = { limit: MOST_OFFERS, from: undefined };
    const { items } = await this.bus.execute(new OffersQuery({ provider, live: true, free: true }, page, undefined));
    const { successors } = await this.organisation.recent();
    return items.map(({ procedure, category, area }) => ({
      procedure,
      category,
      area: area.flatMap(({ id }) => successors.everOf(id)),
    }));
  }

  private today(): Day {
    return HOME.format(new Date(this.clock.now())) as Day;
  }
}

// Releases, extensions, assignments and the rest are the coordinator's alone.
const OF_SUBDISTRICT: readonly NextStep[] = ['list-case', 'invite-departments'];

// Only the head of a department signs for it; elsewhere every member does.
const OF_HEADS: readonly NextStep[] = ['sign-plan'];

// One for each category of each procedure, at most.
const MOST_OFFERS = 1_000;

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
