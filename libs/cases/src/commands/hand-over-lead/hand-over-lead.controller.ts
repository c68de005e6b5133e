import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, DayField, TextField, UuidField, Writes, written } from '@crosswalk/http';
import { Units } from '@crosswalk/organisation';
import type { Day } from '../../case/ids.js';
import { doneBy, said, todayOf } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { claimantNamed } from '../../desk/claimants.js';
import { May } from '../../desk/may.js';
import { HandOverLeadCommand } from './hand-over-lead.command.js';

class HandOverLeadDto {
  @UuidField({ says: 'Id of the unit that takes the lead' }) to!: string;
  @TextField({ max: 1000 }) reason!: string;
  @DayField({ optional: true, says: 'The day the new lead has to resolve it by' }) promisedFor?: Day;
}

@ApiTags('cases')
@Controller('cases/:id/lead-handover')
export class HandOverLeadController {
  constructor(
    private readonly bus: CommandBus,
    private readonly units: Units,
  ) {}

  @Post()
  @May('hand-over-lead')
  @Writes('Hand the lead of a case over to another department (移交牵头)')
  async handOver(@Param() { id }: CaseAddress, @Body() body: HandOverLeadDto, @Asking() asked: Asked) {
    const { reason, promisedFor } = body;
    const { unit: to, kind } = await claimantNamed(this.units, body.to, 'to');
    const message = { to, kind, reason, ...said({ promisedFor }), today: todayOf(asked), ...doneBy(asked) };
    return written(await this.bus.execute(new HandOverLeadCommand(id, message, asked.request)), { id });
  }
}
