import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, ChoiceField, TextField, Writes, written } from '@crosswalk/http';
import { VERDICTS, type Verdict } from '../../case/events.js';
import { doneBy, said, unitOf } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { GiveFeasibilityCommand } from './give-feasibility.command.js';

class GiveFeasibilityDto {
  @ChoiceField(VERDICTS) verdict!: Verdict;
  @TextField({ max: 2000, optional: true, says: 'The condition of a “feasible if”, the reason of a “not feasible”' })
  grounds?: string;
}

@ApiTags('study')
@Controller('cases/:id/feasibility')
export class GiveFeasibilityController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('give-feasibility')
  @Writes('Say for your unit whether it can be done (可行性意见)')
  async give(@Param() { id }: CaseAddress, @Body() body: GiveFeasibilityDto, @Asking() asked: Asked) {
    const { verdict, grounds } = body;
    const message = { department: unitOf(asked), verdict, ...said({ grounds }), ...doneBy(asked) };
    return written(await this.bus.execute(new GiveFeasibilityCommand(id, message, asked.request)), { id });
  }
}
