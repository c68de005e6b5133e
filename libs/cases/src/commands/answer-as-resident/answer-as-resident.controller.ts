import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AskingUnsigned, ChoiceField, Refuses, TextField, type UnsignedAsked } from '@crosswalk/http';
import { AllowedToAnyone } from '@crosswalk/identity';
import { SATISFIED, SOLVED, type Satisfied, type Solved } from '../../case/events.js';
import { RESIDENT_BY_CODE, type Instant } from '../../case/ids.js';
import { said } from '../../desk/asked.js';
import { TrackedCases } from '../../tracking/tracked-cases.query.js';
import { CODE_HEADER, NeedsCode } from '../../tracking/needs-code.js';
import { AnswerAsResidentCommand } from './answer-as-resident.command.js';

class ResidentAnswerDto {
  @ChoiceField(SOLVED) solved!: Solved;
  @ChoiceField(SATISFIED) satisfied!: Satisfied;
  @TextField({ max: 1000, optional: true, says: 'Without names and numbers' }) comment?: string;
}

@ApiTags('tracking')
@Controller('tracking/answer')
export class AnswerAsResidentController {
  constructor(
    private readonly bus: CommandBus,
    private readonly tracked: TrackedCases,
  ) {}

  @Post()
  @HttpCode(200)
  @AllowedToAnyone()
  @NeedsCode()
  @ApiOperation({ summary: 'Say by the tracking code whether it is solved (居民反馈); the last answer counts' })
  @ApiOkResponse({ type: ResidentAnswerDto, description: 'What is now on record' })
  @Refuses()
  async answer(@Body() body: ResidentAnswerDto, @AskingUnsigned() asked: UnsignedAsked): Promise<ResidentAnswerDto> {
    const { issuedFor, way } = await this.tracked.find(asked.header(CODE_HEADER), asked.address);
    const id = way.at(-1) ?? issuedFor.id;
    const from = id === issuedFor.id ? {} : { from: issuedFor };
    const { solved, satisfied, comment } = body;
    const answer = { solved, satisfied, ...said({ comment }) };
    const request = asked.request({ actorId: RESIDENT_BY_CODE, actorRole: 'resident' }, issuedFor.id);
    const message = { ...answer, ...from, by: RESIDENT_BY_CODE, at: asked.at as Instant };
    await this.bus.execute(new AnswerAsResidentCommand(id, message, request));
    return answer;
  }
}
