import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, ObjectField, TextField, Writes, written } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { Units } from '@crosswalk/organisation';
import { doneBy } from '../../desk/asked.js';
import { CampaignChangesDto, changesOf } from '../../desk/campaign.dto.js';
import { ListAddress } from '../../desk/list-address.js';
import { ListReadings } from '../../desk/list-readings.js';
import { AmendListCommand } from './amend-list.command.js';

class AmendListDto {
  @ObjectField(() => CampaignChangesDto) changes!: CampaignChangesDto;
  @TextField({ max: 1000, optional: true }) reason?: string;
}

@ApiTags('lists')
@Controller('lists/:id/amendments')
export class AmendListController {
  constructor(
    private readonly bus: CommandBus,
    private readonly units: Units,
    private readonly readings: ListReadings,
  ) {}

  @Post()
  @AllowedTo('community-staff', 'subdistrict-staff', 'coordinator')
  @Writes('Amend a breakdown list: its name, its period, who may add')
  async amend(@Param() { id }: ListAddress, @Body() { changes, reason }: AmendListDto, @Asking() asked: Asked) {
    const message = {
      changes: await changesOf(changes, this.units),
      ...(reason === undefined ? {} : { reason }),
      asker: await this.readings.readerOf(asked),
      ...doneBy(asked),
    };
    return written(await this.bus.execute(new AmendListCommand(id, message, asked.request)), { id });
  }
}
