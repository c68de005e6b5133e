import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, Writes, written } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { doneBy, unitOf } from '../../desk/asked.js';
import { CLAIMANT_ROLES } from '../../desk/claimants.js';
import { PlanAddress } from '../../desk/part-addresses.js';
import { RefusePlanCommand } from './refuse-plan.command.js';

class RefusePlanDto {
  @TextField({ max: 2000 }) reason!: string;
}

@ApiTags('plan')
@Controller('cases/:id/plans/:version/refusals')
export class RefusePlanController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @AllowedTo(...CLAIMANT_ROLES)
  @Writes('Refuse for your unit to sign the plan (不同意会签)')
  async refuse(@Param() { id, version }: PlanAddress, @Body() { reason }: RefusePlanDto, @Asking() asked: Asked) {
    const message = { department: unitOf(asked), version, reason, ...doneBy(asked) };
    return written(await this.bus.execute(new RefusePlanCommand(id, message, asked.request)), { id });
  }
}
