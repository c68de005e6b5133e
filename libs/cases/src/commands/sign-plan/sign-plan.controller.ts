import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, Writes, written } from '@crosswalk/http';
import { doneBy, said, unitOf } from '../../desk/asked.js';
import { PlanAddress } from '../../desk/part-addresses.js';
import { May } from '../../desk/may.js';
import { SignPlanCommand } from './sign-plan.command.js';

class SignPlanDto {
  @TextField({ max: 1000, optional: true }) note?: string;
}

@ApiTags('plan')
@Controller('cases/:id/plans/:version/signatures')
export class SignPlanController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('sign-plan')
  @Writes('Sign the plan for your unit; the last signature adopts it (会签)')
  async sign(@Param() { id, version }: PlanAddress, @Body() { note }: SignPlanDto, @Asking() asked: Asked) {
    const message = { department: unitOf(asked), version, ...said({ note }), ...doneBy(asked) };
    return written(await this.bus.execute(new SignPlanCommand(id, message, asked.request)), { id });
  }
}
