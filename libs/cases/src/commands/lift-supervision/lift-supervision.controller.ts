import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, Writes, written } from '@crosswalk/http';
import { doneBy, said } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { LiftSupervisionCommand } from './lift-supervision.command.js';

class LiftSupervisionDto {
  @TextField({ max: 1000, optional: true }) reason?: string;
}

@ApiTags('cases')
@Controller('cases/:id/supervision/lift')
export class LiftSupervisionController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('lift-supervision')
  @Writes('Lift the supervision of a case (解除督办)')
  async lift(@Param() { id }: CaseAddress, @Body() body: LiftSupervisionDto, @Asking() asked: Asked) {
    const message = { ...said({ reason: body.reason }), ...doneBy(asked) };
    return written(await this.bus.execute(new LiftSupervisionCommand(id, message, asked.request)), { id });
  }
}
