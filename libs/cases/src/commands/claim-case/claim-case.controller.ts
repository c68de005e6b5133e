import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, DayField, TextField, Writes, written } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import type { Day } from '../../case/ids.js';
import { doneBy, said, todayOf, unitOf } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { ClaimCaseCommand } from './claim-case.command.js';

class ClaimCaseDto {
  @DayField({ optional: true, says: 'The day it is promised to be resolved by' }) promisedFor?: Day;
  @TextField({ max: 200, optional: true, says: 'Whom to ask at the department' }) contact?: string;
  @TextField({ max: 1000, optional: true }) note?: string;
}

@ApiTags('cases')
@Controller('cases/:id/claims')
export class ClaimCaseController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @AllowedTo('department-staff')
  @Writes('Claim a listed case as its lead department (领办)')
  async claim(@Param() { id }: CaseAddress, @Body() body: ClaimCaseDto, @Asking() asked: Asked) {
    const { promisedFor, contact, note } = body;
    const message = {
      department: unitOf(asked),
      role: 'lead' as const,
      ...said({ promisedFor, contact, note }),
      today: todayOf(asked),
      ...doneBy(asked),
    };
    return written(await this.bus.execute(new ClaimCaseCommand(id, message, asked.request)), { id });
  }
}
