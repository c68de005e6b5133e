import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, DayField, ListField, TextField, uuid, Writes, written } from '@crosswalk/http';
import { partIdOf, type Day, type WorkItemId } from '../../case/ids.js';
import { doneBy, said, todayOf, unitOf } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { WorkRevisionField, WorkWrittenDto } from '../../desk/work.dto.js';
import { May } from '../../desk/may.js';
import { PlanWorkItemCommand } from './plan-work-item.command.js';

class PlanWorkItemDto {
  @TextField({ max: 200 }) title!: string;
  @DayField({ optional: true }) due?: Day;
  @ListField(uuid(), {
    max: 50,
    unique: true,
    optional: true,
    says: 'Ids of the items, of any unit, that it waits for',
  })
  dependsOn?: WorkItemId[];
  @WorkRevisionField() workRevision?: number;
}

@ApiTags('cases')
@Controller('cases/:id/work-items')
export class PlanWorkItemController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('plan-work-item')
  @Writes('Plan a work item of your department (新增任务)', WorkWrittenDto)
  async plan(@Param() { id }: CaseAddress, @Body() body: PlanWorkItemDto, @Asking() asked: Asked) {
    const { title, due, dependsOn = [], workRevision } = body;
    const item = partIdOf<WorkItemId>('work-item', asked.request.metadata.commandId);
    const planned = { department: unitOf(asked), item, title, dependsOn, ...said({ due, workRevision }) };
    const message = { ...planned, today: todayOf(asked), ...doneBy(asked) };
    return written(await this.bus.execute(new PlanWorkItemCommand(id, message, asked.request)), { id, item });
  }
}
