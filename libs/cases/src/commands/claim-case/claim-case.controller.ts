import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, ChoiceField, DayField, TextField, Writes, written } from '@crosswalk/http';
import { Units } from '@crosswalk/organisation';
import { CLAIM_ROLES, type ClaimRole } from '../../case/events.js';
import type { Day } from '../../case/ids.js';
import { doneBy, said, todayOf, unitOf } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { ClaimCaseCommand } from './claim-case.command.js';

class ClaimCaseDto {
  @ChoiceField(CLAIM_ROLES, { optional: true, says: 'lead when absent' }) role?: ClaimRole;
  @DayField({ optional: true, says: 'The day it is promised to be resolved by' }) promisedFor?: Day;
  @TextField({ max: 200, optional: true, says: 'Whom to ask at the unit' }) contact?: string;
  @TextField({ max: 1000, optional: true }) note?: string;
}

@ApiTags('cases')
@Controller('cases/:id/claims')
export class ClaimCaseController {
  constructor(
    private readonly bus: CommandBus,
    private readonly units: Units,
  ) {}

  @Post()
  @May('claim-case')
  @Writes('Claim a case as its lead or in support (领办)')
  async claim(@Param() { id }: CaseAddress, @Body() body: ClaimCaseDto, @Asking() asked: Asked) {
    const { role = 'lead', promisedFor, contact, note } = body;
    const department = unitOf(asked);
    const message = {
      department,
      kind: (await this.units.find(department.id))?.kind,
      role,
      ...said({ promisedFor, contact, note }),
      today: todayOf(asked),
      ...doneBy(asked),
    };
    return written(await this.bus.execute(new ClaimCaseCommand(id, message, asked.request)), { id });
  }
}
