import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, Writes, written } from '@crosswalk/http';
import { doneBy, said } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { CloseCaseCommand } from './close-case.command.js';

class CloseCaseDto {
  @TextField({ max: 1000, optional: true, says: 'Why it is closed without the confirmation of its community' })
  reason?: string;
}

@ApiTags('cases')
@Controller('cases/:id/closure')
export class CloseCaseController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('close-case')
  @Writes('Close a resolved case that nobody confirmed, or that needs no confirmation (结案)')
  async close(@Param() { id }: CaseAddress, @Body() body: CloseCaseDto, @Asking() asked: Asked) {
    const message = { ...said({ reason: body.reason }), ...doneBy(asked) };
    return written(await this.bus.execute(new CloseCaseCommand(id, message, asked.request)), { id });
  }
}
