import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, ObjectField, UuidField, WrittenDto, Writes, written } from '@crosswalk/http';
import { ToldResidentDto } from '@crosswalk/residents';
import type { ResidentId } from '../../case/ids.js';
import { askerOf, doneBy } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { TellResidentCommand } from './tell-resident.command.js';

class TellResidentDto {
  @UuidField({ optional: true, says: 'The resident of the case whom it corrects; one is added when absent' })
  about?: ResidentId;
  @ObjectField(() => ToldResidentDto, { says: 'Kept sealed, apart from the case; what is left out stays as it is' })
  resident!: ToldResidentDto;
}

@ApiTags('residents')
@Controller('cases/:id/resident')
export class TellResidentController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('tell-resident')
  @Writes('Tell who the resident of a case is, or correct what is known of them (记下或更正居民信息)', WrittenDto)
  async tell(@Param() { id }: CaseAddress, @Body() { about, resident }: TellResidentDto, @Asking() asked: Asked) {
    const message = { about, told: { ...resident }, asker: askerOf(asked.actor), ...doneBy(asked) };
    return written(await this.bus.execute(new TellResidentCommand(id, message, asked.request)), { id });
  }
}
