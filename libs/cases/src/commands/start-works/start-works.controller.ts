import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, DayField, ListField, TextField, uuid, Writes, written, WrittenDto } from '@crosswalk/http';
import { type Day, type MilestoneId, partIdOf } from '../../case/ids.js';
import { doneBy, said, todayOf, unitOf } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { StartWorksCommand } from './start-works.command.js';

class MilestoneDto {
  @TextField({ max: 100 }) name!: string;
  @DayField({ optional: true }) due?: Day;
}

class StartWorksDto {
  @ListField(() => MilestoneDto, { min: 1, max: 50 }) milestones!: MilestoneDto[];
  @TextField({ max: 1000, optional: true }) note?: string;
}

class WorksStartedDto extends WrittenDto {
  @ListField(uuid(), { says: 'Ids of the milestones, in the order they were given' }) milestones!: string[];
}

@ApiTags('works')
@Controller('cases/:id/works')
export class StartWorksController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('start-works')
  @Writes('Start the works on a case that your unit leads (开工)', WorksStartedDto)
  async start(@Param() { id }: CaseAddress, @Body() body: StartWorksDto, @Asking() asked: Asked) {
    const { commandId } = asked.request.metadata;
    const milestones = body.milestones.map(({ name, due }, index) => ({
      id: partIdOf<MilestoneId>('milestone', commandId, index),
      name,
      ...said({ due }),
    }));
    const message = {
      department: unitOf(asked),
      milestones,
      ...said({ note: body.note }),
      today: todayOf(asked),
      ...doneBy(asked),
    };
    const outcome = await this.bus.execute(new StartWorksCommand(id, message, asked.request));
    return written(outcome, { id, milestones: milestones.map((milestone) => milestone.id) });
  }
}
