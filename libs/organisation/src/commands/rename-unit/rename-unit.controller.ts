import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asking, TextField, written, Writes, type Asked } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { doneBy } from '../../desk/asked.js';
import { UnitAddress } from '../../desk/unit-address.js';
import { RenameUnitCommand } from './rename-unit.command.js';

class RenameUnitDto {
  @TextField({ max: 100, example: '望江新社区' }) name!: string;
  @TextField({ max: 500, optional: true }) reason?: string;
}

@ApiTags('organisation')
@Controller('units/:id/rename')
export class RenameUnitController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @AllowedTo('administrator')
  @Writes('Give a unit another name; what was recorded under the former one stays so')
  async rename(@Param() { id }: UnitAddress, @Body() body: RenameUnitDto, @Asking() asked: Asked) {
    const message = { ...body, ...doneBy(asked) };
    return written(await this.bus.execute(new RenameUnitCommand(id, message, asked.request)), { id });
  }
}
