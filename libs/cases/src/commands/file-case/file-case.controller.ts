import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  Asking,
  ChoiceField,
  IntField,
  ObjectField,
  TextField,
  UuidField,
  written,
  Writes,
  type Asked,
} from '@crosswalk/http';
import { type Answers } from '@crosswalk/procedures';
import { ResidentDto } from '@crosswalk/residents';
import { SOURCES, URGENCIES, type Source, type Urgency } from '../../case/events.js';
import { AnswersField } from '../../desk/answers.dto.js';
import { PlaceDto, placeOf } from '../../desk/description.dto.js';
import { MayFile } from '../../desk/may.js';
import { FileCaseCommand } from './file-case.command.js';
import { Filing } from './filing.js';

const TOLD_BY_PEOPLE = SOURCES.filter((source) => source !== 'import');

class FileCaseDto {
  @TextField({ max: 80, optional: true, says: 'Name of a procedure; problem when absent', example: 'problem' })
  procedure?: string;
  @TextField({ max: 100, example: '望江东路缺少斑马线' }) title!: string;
  @TextField({ max: 4000 }) description!: string;
  @TextField({ max: 80, says: 'Id of a category of the procedure', example: 'crossing' }) category!: string;
  @AnswersField({ optional: true, says: 'To the questions about the category, by their ids' }) answers?: Answers;
  @ObjectField(() => PlaceDto) place!: PlaceDto;
  @UuidField({ optional: true, says: 'Id of the community; your own when absent' }) community?: string;
  @ChoiceField(TOLD_BY_PEOPLE) source!: Exclude<Source, 'import'>;
  @ChoiceField(URGENCIES, { optional: true, says: 'ordinary when absent' }) urgency?: Urgency;
  @IntField({ min: 1, max: 10_000_000, optional: true, says: 'People affected' }) affected?: number;
  @ObjectField(() => ResidentDto, { optional: true, says: 'Whose concern it is; kept sealed, apart from the case' })
  resident?: ResidentDto;
}

@ApiTags('cases')
@Controller('cases')
export class FileCaseController {
  constructor(
    private readonly bus: CommandBus,
    private readonly filing: Filing,
  ) {}

  @Post()
  @MayFile()
  @Writes('File a case (点题)')
  async file(@Body() body: FileCaseDto, @Asking() asked: Asked) {
    const message = await this.filing.of({ ...body, place: placeOf(body.place) }, asked);
    const filed = await this.bus.execute(new FileCaseCommand(message, asked.request, body.resident));
    return written(filed, { id: filed.id, number: filed.number });
  }
}
