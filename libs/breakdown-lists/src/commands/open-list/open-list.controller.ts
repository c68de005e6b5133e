import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  type Asked,
  Asking,
  ChoiceField,
  DayField,
  ObjectField,
  TextField,
  UuidField,
  Writes,
  written,
} from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { Units } from '@crosswalk/organisation';
import { askerOf, doneBy } from '../../desk/asked.js';
import { MayAddDto, mayAddOf } from '../../desk/campaign.dto.js';
import { LEVELS, type Level, type MayAdd, type UnitRef } from '../../list/events.js';
import { listIdOf } from '../../list/ids.js';
import { ListRejected } from '../../list/rejections.js';
import { OpenListCommand } from './open-list.command.js';

class OpenListDto {
  @TextField({ max: 100, example: '上城区破难清单 2026' }) name!: string;
  @ChoiceField(LEVELS) level!: Level;
  @UuidField({ optional: true, says: 'Id of the unit that owns it; your own when absent' }) unit?: string;
  @DayField({ says: 'First day that cases may be added' }) from!: string;
  @DayField({ optional: true, says: 'Last day that cases may be added; until it is closed when absent' }) to?: string;
  @ObjectField(() => MayAddDto, {
    optional: true,
    says: 'Subdistrict staff, and community staff to a community list, when absent',
  })
  mayAdd?: MayAddDto;
}

@ApiTags('lists')
@Controller('lists')
export class OpenListController {
  constructor(
    private readonly bus: CommandBus,
    private readonly units: Units,
  ) {}

  @Post()
  @AllowedTo('community-staff', 'subdistrict-staff', 'coordinator')
  @Writes('Open a breakdown list (开立清单)')
  async open(@Body() body: OpenListDto, @Asking() asked: Asked) {
    const { name, level, from, to } = body;
    const owner = await this.owner(body.unit ?? asked.actor.unit?.id, level);
    const mayAdd = body.mayAdd ? await mayAddOf(body.mayAdd, this.units) : usual(level);
    const period = { from, ...(to === undefined ? {} : { to }) };
    const message = { name, level, ...owner, ...period, mayAdd, asker: askerOf(asked), ...doneBy(asked) };
    const id = listIdOf({ unit: owner.unit.id, level, name, from, to });
    return written(await this.bus.execute(new OpenListCommand(id, message, asked.request)), { id });
  }

  private async owner(id: string | undefined, level: Level): Promise<{ unit: UnitRef; subdistrict?: UnitRef }> {
    if (id === undefined) throw new ListRejected('list-without-unit', {}, 'unit');
    const unit = await this.units.named(id, { kind: level, field: 'unit' });
    const above = unit.parent === undefined ? undefined : await this.units.find(unit.parent);
    return { unit: ref(unit), ...(above?.kind === 'subdistrict' ? { subdistrict: ref(above) } : {}) };
  }
}

const ref = ({ id, name }: UnitRef): UnitRef => ({ id, name });

const usual = (level: Level): MayAdd => ({
  roles: level === 'community' ? ['community-staff', 'subdistrict-staff'] : ['subdistrict-staff'],
});
