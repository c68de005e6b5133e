import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, ChoiceField, DayField, TextField, UuidField, Writes, written } from '@crosswalk/http';
import { Units } from '@crosswalk/organisation';
import { CLAIM_ROLES, type ClaimRole } from '../../case/events.js';
import type { Day } from '../../case/ids.js';
import { doneBy, said, todayOf } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { claimantNamed } from '../../desk/claimants.js';
import { May } from '../../desk/may.js';
import { AssignDepartmentCommand } from './assign-department.command.js';

class AssignDepartmentDto {
  @UuidField({ says: 'Id of the unit' }) department!: string;
  @ChoiceField(CLAIM_ROLES, { optional: true, says: 'lead when absent' }) role?: ClaimRole;
  @TextField({ max: 1000 }) reason!: string;
  @DayField({ optional: true, says: 'The day it has to be resolved by' }) promisedFor?: Day;
}

@ApiTags('cases')
@Controller('cases/:id/assignments')
export class AssignDepartmentController {
  constructor(
    private readonly bus: CommandBus,
    private readonly units: Units,
  ) {}

  @Post()
  @May('assign-department')
  @Writes('Assign a department to a case (派单、兜底)')
  async assign(@Param() { id }: CaseAddress, @Body() body: AssignDepartmentDto, @Asking() asked: Asked) {
    const { role = 'lead', reason, promisedFor } = body;
    const { unit: department, kind } = await claimantNamed(this.units, body.department, 'department');
    const claim = { department, kind, role, reason, ...said({ promisedFor }) };
    const message = { ...claim, today: todayOf(asked), ...doneBy(asked) };
    return written(await this.bus.execute(new AssignDepartmentCommand(id, message, asked.request)), { id });
  }
}
