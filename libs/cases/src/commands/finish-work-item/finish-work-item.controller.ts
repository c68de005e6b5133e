import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, ListField, TextField, uuid, Writes, written } from '@crosswalk/http';
import type { AttachmentId } from '../../case/ids.js';
import { doneBy, said, unitOf } from '../../desk/asked.js';
import { WorkItemAddress, WorkRevisionField, WorkWrittenDto } from '../../desk/work.dto.js';
import { May } from '../../desk/may.js';
import { FinishWorkItemCommand } from './finish-work-item.command.js';

class FinishWorkItemDto {
  @TextField({ max: 2000, says: 'What was done' }) outcome!: string;
  @ListField(uuid(), { max: 50, unique: true, optional: true, says: 'Ids of attachments of the case' })
  evidence?: AttachmentId[];
  @WorkRevisionField() workRevision?: number;
}

@ApiTags('cases')
@Controller('cases/:id/work-items/:item/finish')
export class FinishWorkItemController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('finish-work-item')
  @Writes('Finish a work item of your department, with evidence (完成任务)', WorkWrittenDto)
  async finish(@Param() { id, item }: WorkItemAddress, @Body() body: FinishWorkItemDto, @Asking() asked: Asked) {
    const { outcome, evidence = [], workRevision } = body;
    const message = { department: unitOf(asked), item, outcome, evidence, ...said({ workRevision }), ...doneBy(asked) };
    return written(await this.bus.execute(new FinishWorkItemCommand(id, message, asked.request)), { id, item });
  }
}
