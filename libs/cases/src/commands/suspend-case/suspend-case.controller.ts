import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, DayField, TextField, Writes, written } from '@crosswalk/http';
import type { Day } from '../../case/ids.js';
import { doneBy, said, todayOf, unitUnlessCoordinator } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { SuspendCaseCommand } from './suspend-case.command.js';

class SuspendCaseDto {
  @TextField({ max: 1000 }) reason!: string;
  @DayField({ says: 'The day it is looked at again, at the latest' }) reviewOn!: Day;
}

@ApiTags('cases')
@Controller('cases/:id/suspension')
export class SuspendCaseController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('suspend-case')
  @Writes('Suspend a case until a review (挂账); the coordinator, or its lead')
  async suspend(@Param() { id }: CaseAddress, @Body() body: SuspendCaseDto, @Asking() asked: Asked) {
    const unit = unitUnlessCoordinator(asked);
    const { reason, reviewOn } = body;
    const message = { reason, reviewOn, ...said({ unit }), today: todayOf(asked), ...doneBy(asked) };
    return written(await this.bus.execute(new SuspendCaseCommand(id, message, asked.request)), { id });
  }
}
