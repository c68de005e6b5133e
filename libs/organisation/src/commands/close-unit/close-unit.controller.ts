import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asking, TextField, written, Writes, YesNoField, type Asked } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { dayAt, doneBy } from '../../desk/asked.js';
import { UnitAddress } from '../../desk/unit-address.js';
import { CloseUnitCommand } from './close-unit.command.js';

class CloseUnitDto {
  @TextField({ max: 500, optional: true }) reason?: string;
  @YesNoField({ optional: true, says: 'Close the units below it too, and end every post there and at itself' })
  all?: boolean;
}

@ApiTags('organisation')
@Controller('units/:id/close')
export class CloseUnitController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @AllowedTo('administrator')
  @Writes('Close a unit; while units stand below it or people have posts there, only with `all`')
  async close(@Param() { id }: UnitAddress, @Body() { all = false, ...body }: CloseUnitDto, @Asking() asked: Asked) {
    const message = { ...body, ...doneBy(asked) };
    const closing = new CloseUnitCommand(id, { message, all, today: dayAt(asked.at) }, asked.request);
    return written(await this.bus.execute(closing), { id });
  }
}
