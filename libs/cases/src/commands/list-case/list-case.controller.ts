import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, ChoiceField, TextField, Writes, written } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { LEVELS, type Level } from '../../case/events.js';
import { doneBy } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { ListCaseCommand } from './list-case.command.js';

class ListCaseDto {
  @TextField({ max: 100, says: 'Name of the breakdown list', example: '2026 上城区破难清单' }) name!: string;
  @ChoiceField(LEVELS) level!: Level;
}

@ApiTags('cases')
@Controller('cases/:id/listing')
export class ListCaseController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @AllowedTo('coordinator', 'subdistrict-staff')
  @Writes('Put a filed case on a breakdown list (上清单)')
  async list(@Param() { id }: CaseAddress, @Body() body: ListCaseDto, @Asking() asked: Asked) {
    const message = { list: { name: body.name, level: body.level }, ...doneBy(asked) };
    return written(await this.bus.execute(new ListCaseCommand(id, message, asked.request)), { id });
  }
}
