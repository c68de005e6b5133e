import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, IntField, ListField, TextField, uuid, Writes, written } from '@crosswalk/http';
import type { AttachmentId } from '../../case/ids.js';
import { doneBy, said, unitOf } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { ReportProgressCommand } from './report-progress.command.js';

class ReportProgressDto {
  @IntField({ max: 100, says: 'Of the whole works, never less than reported before' }) percent!: number;
  @TextField({ max: 1000, optional: true }) note?: string;
  @ListField(uuid(), { max: 50, unique: true, optional: true, says: 'Ids of photos attached to the case' })
  photos?: AttachmentId[];
}

@ApiTags('works')
@Controller('cases/:id/works/progress')
export class ReportProgressController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('report-progress')
  @Writes('Report how far the works are (报告进度)')
  async report(@Param() { id }: CaseAddress, @Body() body: ReportProgressDto, @Asking() asked: Asked) {
    const { percent, note, photos = [] } = body;
    const message = { department: unitOf(asked), percent, ...said({ note }), photos, ...doneBy(asked) };
    return written(await this.bus.execute(new ReportProgressCommand(id, message, asked.request)), { id });
  }
}
