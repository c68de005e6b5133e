import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  type Asked,
  Asking,
  InstantField,
  ListField,
  TextField,
  uuid,
  UuidField,
  Writes,
  written,
  WrittenDto,
} from '@crosswalk/http';
import { Units } from '@crosswalk/organisation';
import { type Instant, partIdOf, type SurveyId } from '../../case/ids.js';
import { doneBy, said, todayOf, unitRef, unitUnlessCoordinator } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { ScheduleSurveyCommand } from './schedule-survey.command.js';

class ScheduleSurveyDto {
  @InstantField({ says: 'When to meet' }) meetAt!: Instant;
  @TextField({ max: 300, optional: true, says: 'Where to meet, when not at the place of the case' })
  meetingPlace?: string;
  @ListField(uuid(), { min: 1, max: 50, unique: true, says: 'Ids of the units asked to come' }) departments!: string[];
  @TextField({ max: 1000, optional: true }) note?: string;
}

class SurveyScheduledDto extends WrittenDto {
  @UuidField({ says: 'The survey, for recording or cancelling it' }) survey!: string;
}

@ApiTags('study')
@Controller('cases/:id/surveys')
export class ScheduleSurveyController {
  constructor(
    private readonly bus: CommandBus,
    private readonly units: Units,
  ) {}

  @Post()
  @May('schedule-survey')
  @Writes('Schedule a joint survey of a case that your unit leads (约定现场踏勘)', SurveyScheduledDto)
  async schedule(@Param() { id }: CaseAddress, @Body() body: ScheduleSurveyDto, @Asking() asked: Asked) {
    const { meetAt, meetingPlace, note } = body;
    const survey = partIdOf<SurveyId>('survey', asked.request.metadata.commandId);
    const message = {
      survey,
      meetAt,
      departments: await Promise.all(body.departments.map((unit) => this.unit(unit))),
      ...said({ meetingPlace, note, unit: unitUnlessCoordinator(asked) }),
      meetOn: todayOf({ ...asked, at: meetAt }),
      today: todayOf(asked),
      ...doneBy(asked),
    };
    return written(await this.bus.execute(new ScheduleSurveyCommand(id, message, asked.request)), { id, survey });
  }

  private async unit(id: string) {
    return unitRef(await this.units.named(id, { field: 'departments' }));
  }
}
