import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, Writes, written } from '@crosswalk/http';
import { doneBy, unitOf } from '../../desk/asked.js';
import { PlanAddress } from '../../desk/part-addresses.js';
import { May } from '../../desk/may.js';
import { RefusePlanCommand } from './refuse-plan.command.js';

class RefusePlanDto {
  @TextField({ max: 2000 }) reason!: string;
}

@ApiTags('plan')
@Controller('cases/:id/plans/:version/refusals')
export class RefusePlanController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('refuse-plan')
  @Writes('Refuse for your unit to sign the plan (不同意会签)')
  async refuse(@Param() { id, version }: PlanAddress, @Body() { reason }: RefusePlanDto, @Asking() asked: Asked) {
    const message = { department: unitOf(asked), version, reason, ...doneBy(asked) };
    return written(await this.bus.execute(new RefusePlanCommand(id, message, asked.request)), { id });
  }
}
