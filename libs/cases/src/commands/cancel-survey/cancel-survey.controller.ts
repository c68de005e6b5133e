import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, Writes, written } from '@crosswalk/http';
import { doneBy, said, unitUnlessCoordinator } from '../../desk/asked.js';
import { SurveyAddress } from '../../desk/part-addresses.js';
import { May } from '../../desk/may.js';
import { CancelSurveyCommand } from './cancel-survey.command.js';

class CancelSurveyDto {
  @TextField({ max: 1000 }) reason!: string;
}

@ApiTags('study')
@Controller('cases/:id/surveys/:survey/cancellation')
export class CancelSurveyController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('cancel-survey')
  @Writes('Cancel a joint survey that was scheduled (取消现场踏勘)')
  async cancel(@Param() { id, survey }: SurveyAddress, @Body() { reason }: CancelSurveyDto, @Asking() asked: Asked) {
    const message = { survey, reason, ...said({ unit: unitUnlessCoordinator(asked) }), ...doneBy(asked) };
    return written(await this.bus.execute(new CancelSurveyCommand(id, message, asked.request)), { id });
  }
}
