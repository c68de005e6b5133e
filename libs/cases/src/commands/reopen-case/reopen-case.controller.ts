import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, Writes, written } from '@crosswalk/http';
import { doneBy, said, unitOf } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { ReopenCaseCommand } from './reopen-case.command.js';

class ReopenCaseDto {
  @TextField({ max: 1000 }) reason!: string;
}

@ApiTags('cases')
@Controller('cases/:id/reopening')
export class ReopenCaseController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('reopen-case')
  @Writes('Reopen a closed case (重启)')
  async reopen(@Param() { id }: CaseAddress, @Body() body: ReopenCaseDto, @Asking() asked: Asked) {
    const unit = asked.actor.role === 'community-staff' ? unitOf(asked).id : undefined;
    const message = { reason: body.reason, ...said({ unit }), ...doneBy(asked) };
    return written(await this.bus.execute(new ReopenCaseCommand(id, message, asked.request)), { id });
  }
}
