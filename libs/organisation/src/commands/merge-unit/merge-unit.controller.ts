import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asking, TextField, UuidField, written, Writes, type Asked } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { doneBy } from '../../desk/asked.js';
import { UnitAddress } from '../../desk/unit-address.js';
import type { UnitId } from '../../unit/ids.js';
import { MergeUnitCommand } from './merge-unit.command.js';

class MergeUnitDto {
  @UuidField({ says: 'Id of the unit of the same kind that goes on in its place' }) into!: UnitId;
  @TextField({ max: 500, optional: true }) reason?: string;
}

@ApiTags('organisation')
@Controller('units/:id/merge')
export class MergeUnitController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @AllowedTo('administrator')
  @Writes('Merge a unit into another, which takes over its cases, posts and units below')
  async merge(@Param() { id }: UnitAddress, @Body() body: MergeUnitDto, @Asking() asked: Asked) {
    const message = { ...body, ...doneBy(asked) };
    return written(await this.bus.execute(new MergeUnitCommand(id, message, asked.request)), { id });
  }
}
