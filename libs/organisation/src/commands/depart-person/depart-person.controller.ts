import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asking, TextField, written, Writes, type Asked } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { doneBy } from '../../desk/asked.js';
import { PersonAddress } from '../../desk/person-address.js';
import { PersonWrittenDto } from '../../desk/person-written.js';
import { DepartPersonCommand } from './depart-person.command.js';

class DepartPersonDto {
  @TextField({ max: 500, optional: true }) reason?: string;
}

@ApiTags('people')
@Controller('people/:id/departure')
export class DepartPersonController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @AllowedTo('administrator')
  @Writes('Record that a person has left, which ends every post they hold', PersonWrittenDto)
  async depart(@Param() { id }: PersonAddress, @Body() body: DepartPersonDto, @Asking() asked: Asked) {
    const message = { ...body, ...doneBy(asked) };
    return written(await this.bus.execute(new DepartPersonCommand(id, message, asked.request)), { id });
  }
}
