import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { placeOf } from '@crosswalk/cases';
import {
  type Asked,
  Asking,
  InstantField,
  IntField,
  ObjectField,
  TextField,
  UuidField,
  Writes,
  written,
} from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { askerOf } from '../../desk/asked.js';
import { dayOf } from '../../desk/days.js';
import { RequestDto } from '../../desk/request.dto.js';
import { RoundAddress } from '../../desk/round-address.js';
import { SoundRequests } from '../../desk/sound-requests.js';
import { requireNobodyInside } from '../../desk/nobody-inside.js';
import { requireTheirs } from '../../round/guards.decision.js';
import { Rounds } from '../../rounds.js';
import { TakeRequestCommand } from './take-request.command.js';

class TakeRequestDto extends RequestDto {
  @TextField({ max: 100, optional: true, says: 'Whose request it is', example: '3幢2单元501' }) door?: string;
  @InstantField({ optional: true, says: 'When it occurred; now when absent' }) at?: string;
}

class CaseTakenDto {
  @UuidField() id!: string;
  @TextField({ example: '2026-00042-1' }) number!: string;
}

class RequestTakenDto {
  @UuidField({ says: 'Of the round' }) id!: string;
  @ObjectField(() => CaseTakenDto, { says: 'The case it became' }) case!: CaseTakenDto;
  @IntField({ says: 'The revision the round now has; also the ETag' }) revision!: number;
}

@ApiTags('visits')
@Controller('visits/:id/requests')
export class TakeRequestController {
  constructor(
    private readonly bus: CommandBus,
    private readonly rounds: Rounds,
    private readonly requests: SoundRequests,
  ) {}

  @Post()
  @AllowedTo('community-staff', 'subdistrict-staff')
  @Writes('Take a request at a door, which becomes a case of the round (收诉求)', RequestTakenDto)
  async take(@Param() { id }: RoundAddress, @Body() body: TakeRequestDto, @Asking() asked: Asked) {
    const { at = asked.at, place, ...told } = body;
    const round = await this.rounds.named(id);
    requireTheirs(askerOf(asked), round);
    requireNobodyInside({ door: told.door }, body.resident);
    const sound = { ...told, ...(place ? { place: placeOf(place) } : {}) };
    const message = {
      ...(told.door === undefined ? {} : { door: told.door }),
      request: await this.requests.of(sound, { id, round, asked: { ...asked, at } }),
      by: asked.actor.id,
      at,
      day: dayOf(at),
      now: asked.at,
      asker: askerOf(asked),
    };
    const taken = await this.bus.execute(new TakeRequestCommand(id, message, asked.request, body.resident));
    return written(taken, { id, case: taken.case });
  }
}
