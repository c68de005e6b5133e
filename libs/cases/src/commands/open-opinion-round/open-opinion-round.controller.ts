import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  type Asked,
  Asking,
  ChoiceField,
  DayField,
  IntField,
  TextField,
  Writes,
  written,
  WrittenDto,
} from '@crosswalk/http';
import { CHANNELS, type Channel } from '../../case/events.js';
import type { Day } from '../../case/ids.js';
import { doneBy, said, todayOf, unitUnlessCoordinator } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { factIn } from '../../desk/fact-in.js';
import { May } from '../../desk/may.js';
import { OpenOpinionRoundCommand } from './open-opinion-round.command.js';

class OpenOpinionRoundDto {
  @ChoiceField(CHANNELS, { says: 'How people are asked' }) channel!: Channel;
  @TextField({ max: 1000, says: 'What they are asked' }) question!: string;
  @DayField({ optional: true, says: 'The last day for answers' }) closesOn?: Day;
}

class OpinionRoundOpenedDto extends WrittenDto {
  @IntField({ min: 1, says: 'The number of the round' }) round!: number;
}

@ApiTags('study')
@Controller('cases/:id/opinion-rounds')
export class OpenOpinionRoundController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('open-opinion-round')
  @Writes('Open the next opinion round (开始民意征集)', OpinionRoundOpenedDto)
  async open(@Param() { id }: CaseAddress, @Body() body: OpenOpinionRoundDto, @Asking() asked: Asked) {
    const { channel, question, closesOn } = body;
    const message = {
      channel,
      question,
      ...said({ closesOn, unit: unitUnlessCoordinator(asked) }),
      today: todayOf(asked),
      ...doneBy(asked),
    };
    const outcome = await this.bus.execute(new OpenOpinionRoundCommand(id, message, asked.request));
    return written(outcome, { id, round: factIn(outcome, 'OpinionRoundOpened')?.data.round });
  }
}
