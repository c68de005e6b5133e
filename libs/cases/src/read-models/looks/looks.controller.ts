import { Controller, Get, Headers, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Position } from '@crosswalk/event-sourcing';
import {
  AskedBy,
  directionOf,
  EdgeRefused,
  languageOf,
  PersonNames,
  Reads,
  writeCursor,
  type Actor,
  type Language,
} from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { PresentNames } from '@crosswalk/organisation';
import { readingBy } from '../../desk/readable-rows.js';
import { LookOnListDto, LooksAsked, LooksOnListDto } from './looks.dto.js';
import { LooksQuery, type LookOnList, type LookPlace } from './looks.query.js';

@ApiTags('residents')
@Controller('looks')
export class LooksController {
  constructor(
    private readonly bus: QueryBus,
    private readonly names: PersonNames,
    private readonly present: PresentNames,
  ) {}

  @Get()
  @AllowedTo('auditor')
  @Reads('Who looked at residents, on which case and why, the last first (查看记录)', LooksOnListDto)
  async read(
    @Query() asked: LooksAsked,
    @AskedBy() actor: Actor,
    @Headers('accept-language') wanted: string | undefined,
  ): Promise<LooksOnListDto> {
    const { person, from, to, limit = 25, atLeast } = asked;
    const query = { reading: readingBy(actor), person, from, to, limit, after: startOf(asked) };
    const found = await this.bus.execute(new LooksQuery(query, atLeast as Position | undefined));
    const { items, count, more, upToDate } = found;
    const last = items.at(-1);
    const language = languageOf(wanted);
    return this.present.in({
      count,
      items: await Promise.all(items.map((look) => this.told(look, language))),
      ...(last && more ? { next: writeCursor([last.at.toISOString(), last.key]) } : {}),
      upToDate,
    });
  }

  private async told(look: LookOnList, language: Language): Promise<LookOnListDto> {
    const { resident, by, role, unit, at, fields, reason } = look;
    return {
      ...{ resident, role, at: at.toISOString(), fields: [...fields] },
      by: { id: by, name: (await this.names.nameOf(by))?.[language] ?? by },
      ...(look.case ? { case: look.case } : {}),
      ...(unit ? { unit } : {}),
      ...(reason === null ? {} : { reason }),
    };
  }
}

const startOf = (asked: LooksAsked): LookPlace | undefined => {
  const way = directionOf(asked);
  if (!way) return undefined;
  const [at, key] = way.from;
  if (way.towards !== 'next' || typeof at !== 'string' || typeof key !== 'string' || Number.isNaN(Date.parse(at))) {
    throw new EdgeRefused('cursor-unreadable');
  }
  return { at, key };
};
