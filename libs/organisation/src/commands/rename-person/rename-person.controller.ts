import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asking, ObjectField, written, Writes, type Asked } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { doneBy } from '../../desk/asked.js';
import { PersonAddress } from '../../desk/person-address.js';
import { PersonWrittenDto } from '../../desk/person-written.js';
import { PersonNameDto } from '../../desk/person.dto.js';
import { RenamePersonCommand } from './rename-person.command.js';

class RenamePersonDto {
  @ObjectField(() => PersonNameDto) name!: PersonNameDto;
}

@ApiTags('people')
@Controller('people/:id/rename')
export class RenamePersonController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @AllowedTo('administrator')
  @Writes('Change what a person is called', PersonWrittenDto)
  async rename(@Param() { id }: PersonAddress, @Body() { name }: RenamePersonDto, @Asking() asked: Asked) {
    const message = { name: { ...name }, ...doneBy(asked) };
    return written(await this.bus.execute(new RenamePersonCommand(id, message, asked.request)), { id });
  }
}
