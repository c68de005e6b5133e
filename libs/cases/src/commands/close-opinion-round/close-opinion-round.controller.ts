import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, ChoiceField, TextField, Writes, written } from '@crosswalk/http';
import { ROUND_OUTCOMES, type RoundOutcome } from '../../case/events.js';
import { doneBy, said, unitUnlessCoordinator } from '../../desk/asked.js';
import { RoundAddress } from '../../desk/part-addresses.js';
import { May } from '../../desk/may.js';
import { CloseOpinionRoundCommand } from './close-opinion-round.command.js';

class CloseOpinionRoundDto {
  @ChoiceField(ROUND_OUTCOMES) outcome!: RoundOutcome;
  @TextField({ max: 2000, says: 'What changed because of what people said, or why nothing did' }) changed!: string;
}

@ApiTags('study')
@Controller('cases/:id/opinion-rounds/:round/closure')
export class CloseOpinionRoundController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('close-opinion-round')
  @Writes('Close an opinion round with its outcome (结束民意征集)')
  async close(@Param() { id, round }: RoundAddress, @Body() body: CloseOpinionRoundDto, @Asking() asked: Asked) {
    const { outcome, changed } = body;
    const unit = unitUnlessCoordinator(asked);
    const message = { round, outcome, changed, ...said({ unit }), ...doneBy(asked) };
    return written(await this.bus.execute(new CloseOpinionRoundCommand(id, message, asked.request)), { id });
  }
}
