import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, Writes, written } from '@crosswalk/http';
import { Units } from '@crosswalk/organisation';
import { type CaseId, partIdOf, type SurveyId } from '../../case/ids.js';
import { doneBy, said, unitUnlessCoordinator } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { SurveyAddress } from '../../desk/part-addresses.js';
import { withUnits } from '../../desk/units-named.js';
import { May } from '../../desk/may.js';
import { RecordSurveyCommand } from './record-survey.command.js';
import { SurveyHeldDto, SurveyRecordedDto } from './survey-held.dto.js';

type Which = Readonly<{ id: CaseId; survey: SurveyId; scheduled: boolean }>;

@ApiTags('study')
@Controller('cases/:id/surveys')
export class RecordSurveyController {
  constructor(
    private readonly bus: CommandBus,
    private readonly units: Units,
  ) {}

  @Post('held')
  @May('record-survey')
  @Writes('Record a joint survey that nobody had scheduled (补记现场踏勘)', SurveyRecordedDto)
  unscheduled(@Param() { id }: CaseAddress, @Body() body: SurveyHeldDto, @Asking() asked: Asked) {
    const survey = partIdOf<SurveyId>('survey', asked.request.metadata.commandId);
    return this.record({ id, survey, scheduled: false }, body, asked);
  }

  @Post(':survey/record')
  @May('record-survey')
  @Writes('Record what took place at a scheduled joint survey (登记现场踏勘)', SurveyRecordedDto)
  scheduled(@Param() { id, survey }: SurveyAddress, @Body() body: SurveyHeldDto, @Asking() asked: Asked) {
    return this.record({ id, survey, scheduled: true }, body, asked);
  }

  private async record({ id, survey, scheduled }: Which, body: SurveyHeldDto, asked: Asked) {
    const { heldAt, findings = [], measurements = [], photos = [], disagreements = [] } = body;
    const present = body.present.map(({ department, people = [] }) => ({ department, people }));
    const message = {
      survey,
      scheduled,
      heldAt,
      present: await withUnits(this.units, present, 'present'),
      findings: await withUnits(this.units, findings, 'findings'),
      measurements: measurements.map(({ what, value, unit }) => ({ what, value, unit })),
      photos,
      disagreements: await withUnits(this.units, disagreements, 'disagreements'),
      ...said({ unit: unitUnlessCoordinator(asked) }),
      ...doneBy(asked),
    };
    return written(await this.bus.execute(new RecordSurveyCommand(id, message, asked.request)), { id, survey });
  }
}
