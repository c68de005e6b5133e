import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { AskedBy, Reads, type Actor } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import type { UnitId } from '../../case/ids.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { readingBy } from '../../desk/readable-rows.js';
import { DuplicatesAsked, DuplicatesDto, DuplicatesOfFiledAsked, toDto } from './duplicates.dto.js';
import { DuplicatesQuery } from './duplicates.query.js';
import type { Told } from './likely-duplicate.js';

@ApiTags('cases')
@Controller()
export class DuplicatesController {
  constructor(private readonly bus: QueryBus) {}

  // What somebody is about to tell is not yet looked at, so it travels in no address, which ends in logs.
  @Post('duplicates')
  @HttpCode(200)
  @AllowedTo('community-staff', 'subdistrict-staff', 'coordinator', 'organisation-member')
  @Reads('Open cases that are likely about what is going to be filed', DuplicatesDto)
  async beforeFiling(@Body() asked: DuplicatesAsked, @AskedBy() actor: Actor): Promise<DuplicatesDto> {
    const own = actor.role === 'community-staff' ? actor.unit?.id : undefined;
    const community = (asked.community ?? own) as UnitId | undefined;
    const told = { told: toldIn(asked), community };
    return toDto(await this.bus.execute(new DuplicatesQuery(told, readingBy(actor), asked.atLeast)));
  }

  @Get('cases/:id/duplicates')
  @May('read-case')
  @Reads('Open cases that are likely about the same as a filed one', DuplicatesDto)
  async ofFiled(
    @Param() { id }: CaseAddress,
    @Query() { atLeast }: DuplicatesOfFiledAsked,
    @AskedBy() actor: Actor,
  ): Promise<DuplicatesDto> {
    return toDto(await this.bus.execute(new DuplicatesQuery(id, readingBy(actor), atLeast)));
  }
}

const toldIn = ({ title, description, category, address, latitude, longitude }: DuplicatesAsked): Told => ({
  title,
  ...(description === undefined ? {} : { description }),
  ...(category === undefined ? {} : { category }),
  ...(address === undefined ? {} : { address }),
  ...(latitude === undefined || longitude === undefined ? {} : { point: { latitude, longitude } }),
});
