import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, Writes, written } from '@crosswalk/http';
import { doneBy, said, unitOf } from '../../desk/asked.js';
import { WorkItemAddress, WorkRevisionField, WorkWrittenDto } from '../../desk/work.dto.js';
import { May } from '../../desk/may.js';
import { CancelWorkItemCommand } from './cancel-work-item.command.js';

class CancelWorkItemDto {
  @TextField({ max: 1000 }) reason!: string;
  @WorkRevisionField() workRevision?: number;
}

@ApiTags('cases')
@Controller('cases/:id/work-items/:item/cancellation')
export class CancelWorkItemController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('cancel-work-item')
  @Writes('Cancel a work item of your department (取消任务)', WorkWrittenDto)
  async cancel(@Param() { id, item }: WorkItemAddress, @Body() body: CancelWorkItemDto, @Asking() asked: Asked) {
    const { reason, workRevision } = body;
    const message = { department: unitOf(asked), item, reason, ...said({ workRevision }), ...doneBy(asked) };
    return written(await this.bus.execute(new CancelWorkItemCommand(id, message, asked.request)), { id, item });
  }
}
