import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, DayField, TextField, Writes, written } from '@crosswalk/http';
import type { Day } from '../../case/ids.js';
import { doneBy, todayOf, unitOf } from '../../desk/asked.js';
import { MilestoneAddress } from '../../desk/part-addresses.js';
import { May } from '../../desk/may.js';
import { ReportDelayCommand } from './report-delay.command.js';

class ReportDelayDto {
  @DayField({ says: 'The day it will be reached by now' }) until!: Day;
  @TextField({ max: 1000 }) reason!: string;
}

@ApiTags('works')
@Controller('cases/:id/works/milestones/:milestone/delay')
export class ReportDelayController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('report-delay')
  @Writes('Report that a milestone of the works is delayed (报告延误)')
  async report(@Param() { id, milestone }: MilestoneAddress, @Body() body: ReportDelayDto, @Asking() asked: Asked) {
    const { until, reason } = body;
    const message = { department: unitOf(asked), milestone, until, reason, today: todayOf(asked), ...doneBy(asked) };
    return written(await this.bus.execute(new ReportDelayCommand(id, message, asked.request)), { id });
  }
}
