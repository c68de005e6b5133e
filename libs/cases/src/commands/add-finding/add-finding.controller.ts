import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, Writes, written } from '@crosswalk/http';
import { doneBy, said, unitOf } from '../../desk/asked.js';
import { SurveyAddress } from '../../desk/part-addresses.js';
import { May } from '../../desk/may.js';
import { AddFindingCommand } from './add-finding.command.js';

class AddFindingDto {
  @TextField({ max: 2000 }) finding!: string;
  @TextField({ max: 2000, optional: true, says: 'Where your unit does not agree with the others' })
  disagreement?: string;
}

@ApiTags('study')
@Controller('cases/:id/surveys/:survey/findings')
export class AddFindingController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('add-finding')
  @Writes('Add what your unit found at a joint survey (补充踏勘意见)')
  async add(@Param() { id, survey }: SurveyAddress, @Body() body: AddFindingDto, @Asking() asked: Asked) {
    const { finding, disagreement } = body;
    const message = { survey, department: unitOf(asked), finding, ...said({ disagreement }), ...doneBy(asked) };
    return written(await this.bus.execute(new AddFindingCommand(id, message, asked.request)), { id });
  }
}
