import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, Writes, written } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { askerOf, doneBy } from '../../desk/asked.js';
import { requireNobodyInside } from '../../desk/nobody-inside.js';
import { RoundAddress } from '../../desk/round-address.js';
import { CloseRoundCommand } from './close-round.command.js';

class CloseRoundDto {
  @TextField({ max: 1000, optional: true, says: 'What there is to say of the round' }) note?: string;
}

@ApiTags('visits')
@Controller('visits/:id/closure')
export class CloseRoundController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @AllowedTo('community-staff', 'subdistrict-staff')
  @Writes('Close a round: nothing more is entered')
  async close(@Param() { id }: RoundAddress, @Body() { note }: CloseRoundDto, @Asking() asked: Asked) {
    requireNobodyInside({ note });
    const message = { ...(note === undefined ? {} : { note }), asker: askerOf(asked), ...doneBy(asked) };
    return written(await this.bus.execute(new CloseRoundCommand(id, message, asked.request)), { id });
  }
}
