import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, ChoiceField, InstantField, TextField, Writes, written } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { askerOf } from '../../desk/asked.js';
import { dayOf } from '../../desk/days.js';
import { requireNobodyInside } from '../../desk/nobody-inside.js';
import { RoundAddress } from '../../desk/round-address.js';
import { OUTCOMES, type HouseholdOutcome } from '../../round/events.js';
import { VisitHouseholdCommand } from './visit-household.command.js';

class VisitHouseholdDto {
  @TextField({ max: 100, example: '3幢2单元501' }) door!: string;
  @ChoiceField(OUTCOMES) outcome!: HouseholdOutcome;
  @TextField({ max: 1000, optional: true }) note?: string;
  @InstantField({ optional: true, says: 'When it occurred; now when absent' }) at?: string;
}

@ApiTags('visits')
@Controller('visits/:id/households')
export class VisitHouseholdController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @AllowedTo('community-staff', 'subdistrict-staff')
  @Writes('Record the visit to a household: at home, nobody home, refused')
  async visit(@Param() { id }: RoundAddress, @Body() body: VisitHouseholdDto, @Asking() asked: Asked) {
    const { door, outcome, note, at = asked.at } = body;
    requireNobodyInside({ door, note });
    const message = {
      door,
      outcome,
      ...(note === undefined ? {} : { note }),
      by: asked.actor.id,
      at,
      day: dayOf(at),
      now: asked.at,
      asker: askerOf(asked),
    };
    return written(await this.bus.execute(new VisitHouseholdCommand(id, message, asked.request)), { id });
  }
}
