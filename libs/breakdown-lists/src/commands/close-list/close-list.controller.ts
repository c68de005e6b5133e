import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, Writes, written } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { doneBy } from '../../desk/asked.js';
import { ListAddress } from '../../desk/list-address.js';
import { ListReadings } from '../../desk/list-readings.js';
import { CloseListCommand } from './close-list.command.js';

class CloseListDto {
  @TextField({ max: 1000, optional: true }) reason?: string;
}

@ApiTags('lists')
@Controller('lists/:id/closure')
export class CloseListController {
  constructor(
    private readonly bus: CommandBus,
    private readonly readings: ListReadings,
  ) {}

  @Post()
  @AllowedTo('community-staff', 'subdistrict-staff', 'coordinator')
  @Writes('Close a breakdown list: it takes no more cases, and those on it go on')
  async close(@Param() { id }: ListAddress, @Body() { reason }: CloseListDto, @Asking() asked: Asked) {
    const message = {
      ...(reason === undefined ? {} : { reason }),
      asker: await this.readings.readerOf(asked),
      ...doneBy(asked),
    };
    return written(await this.bus.execute(new CloseListCommand(id, message, asked.request)), { id });
  }
}
