import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Position } from '@crosswalk/event-sourcing';
import {
  ChoiceField,
  ListField,
  MayBeStale,
  ObjectField,
  Reads,
  TextField,
  UuidField,
  YesNoField,
} from '@crosswalk/http';
import { AllowedTo, ROLES } from '@crosswalk/identity';
import { UNIT_KINDS, type UnitKind } from '../../unit/events.js';
import { UnitNowDto } from '../../present/unit-now.dto.js';
import { UnitsQuery } from './units.query.js';

class UnitsAsked {
  @ChoiceField(UNIT_KINDS, { optional: true }) kind?: UnitKind;
  @YesNoField({ optional: true, says: 'Also those that were closed or merged into others' }) closed?: boolean;
  @TextField({ max: 100, optional: true, says: 'A Crosswalk-Position: wait briefly until the list has seen it' })
  atLeast?: Position;
}

class UnitOnListDto {
  @UuidField() id!: string;
  @ChoiceField(UNIT_KINDS) kind!: string;
  @TextField() name!: string;
  @UuidField({ nullable: true, says: 'Id of the unit it belongs to' }) parent!: string | null;
  @YesNoField({ says: 'Whether it has come to its end' }) closed!: boolean;
  @ObjectField(() => UnitNowDto, { optional: true, says: 'The unit it was merged into' }) now?: UnitNowDto;
}

class UnitsDto extends MayBeStale {
  @ListField(() => UnitOnListDto) items!: UnitOnListDto[];
}

@ApiTags('organisation')
@Controller('units')
export class UnitsController {
  constructor(private readonly bus: QueryBus) {}

  @Get()
  @AllowedTo(...ROLES)
  @Reads('The units of the organisation, by kind and name', UnitsDto)
  async all(@Query() { atLeast, ...asked }: UnitsAsked): Promise<UnitsDto> {
    const { items, upToDate } = await this.bus.execute(new UnitsQuery(asked, atLeast));
    return { items: [...items], upToDate };
  }
}
