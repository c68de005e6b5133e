import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, DayField, ListField, TextField, uuid, Writes, written } from '@crosswalk/http';
import type { AttachmentId, Day } from '../../case/ids.js';
import { doneBy, said, todayOf, unitOf } from '../../desk/asked.js';
import { MilestoneAddress } from '../../desk/part-addresses.js';
import { May } from '../../desk/may.js';
import { ReachMilestoneCommand } from './reach-milestone.command.js';

class ReachMilestoneDto {
  @DayField({ says: 'The day it was reached' }) on!: Day;
  @TextField({ max: 1000, optional: true }) note?: string;
  @ListField(uuid(), { max: 50, unique: true, optional: true, says: 'Ids of photos attached to the case' })
  photos?: AttachmentId[];
}

@ApiTags('works')
@Controller('cases/:id/works/milestones/:milestone/reached')
export class ReachMilestoneController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('reach-milestone')
  @Writes('Report that a milestone of the works is reached (完成节点)')
  async reach(@Param() { id, milestone }: MilestoneAddress, @Body() body: ReachMilestoneDto, @Asking() asked: Asked) {
    const { on: reachedOn, note, photos = [] } = body;
    const department = unitOf(asked);
    const message = { department, milestone, reachedOn, ...said({ note }), photos, today: todayOf(asked) };
    const command = new ReachMilestoneCommand(id, { ...message, ...doneBy(asked) }, asked.request);
    return written(await this.bus.execute(command), { id });
  }
}
