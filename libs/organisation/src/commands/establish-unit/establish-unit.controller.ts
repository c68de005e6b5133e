import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asking, ChoiceField, TextField, UuidField, written, Writes, type Asked } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { UNIT_KINDS, type UnitKind } from '../../unit/events.js';
import type { UnitId } from '../../unit/ids.js';
import { EstablishUnitCommand } from './establish-unit.command.js';

class EstablishUnitDto {
  @ChoiceField(UNIT_KINDS) kind!: UnitKind;
  @TextField({ max: 100, example: '望江社区' }) name!: string;
  @UuidField({ optional: true, says: 'Id of the unit it belongs to' }) parent?: UnitId;
}

@ApiTags('organisation')
@Controller('units')
export class EstablishUnitController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @AllowedTo('administrator')
  @Writes('Establish a unit of the organisation')
  async establish(@Body() { kind, name, parent }: EstablishUnitDto, @Asking() { actor, at, request }: Asked) {
    const message = { kind, name, ...(parent === undefined ? {} : { parent }), by: actor.id, at };
    const established = await this.bus.execute(new EstablishUnitCommand(message, request));
    return written(established, { id: established.id });
  }
}
