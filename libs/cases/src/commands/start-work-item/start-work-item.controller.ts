import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, Writes, written } from '@crosswalk/http';
import { doneBy, said, unitOf } from '../../desk/asked.js';
import { WorkItemAddress, WorkRevisionField, WorkWrittenDto } from '../../desk/work.dto.js';
import { May } from '../../desk/may.js';
import { StartWorkItemCommand } from './start-work-item.command.js';

class StartWorkItemDto {
  @WorkRevisionField() workRevision?: number;
}

@ApiTags('cases')
@Controller('cases/:id/work-items/:item/start')
export class StartWorkItemController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('start-work-item')
  @Writes('Start a work item of your department (开始任务)', WorkWrittenDto)
  async start(@Param() { id, item }: WorkItemAddress, @Body() body: StartWorkItemDto, @Asking() asked: Asked) {
    const { workRevision } = body;
    const message = { department: unitOf(asked), item, ...said({ workRevision }), ...doneBy(asked) };
    return written(await this.bus.execute(new StartWorkItemCommand(id, message, asked.request)), { id, item });
  }
}
