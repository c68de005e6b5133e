import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, DayField, TextField, Writes, written } from '@crosswalk/http';
import type { Day } from '../../case/ids.js';
import { doneBy, said, todayOf } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { SuperviseCaseCommand } from './supervise-case.command.js';

class SuperviseCaseDto {
  @TextField({ max: 1000 }) reason!: string;
  @DayField({ optional: true, says: 'Whoever has it answers by this day' }) answerBy?: Day;
}

@ApiTags('cases')
@Controller('cases/:id/supervision')
export class SuperviseCaseController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('supervise-case')
  @Writes('Put a case under supervision (督办)')
  async supervise(@Param() { id }: CaseAddress, @Body() body: SuperviseCaseDto, @Asking() asked: Asked) {
    const { reason, answerBy } = body;
    const message = { reason, ...said({ answerBy }), today: todayOf(asked), ...doneBy(asked) };
    return written(await this.bus.execute(new SuperviseCaseCommand(id, message, asked.request)), { id });
  }
}
