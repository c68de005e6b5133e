import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, DayField, ListField, TextField, uuid, Writes, written } from '@crosswalk/http';
import { Units } from '@crosswalk/organisation';
import type { Day } from '../../case/ids.js';
import { doneBy, said, todayOf, unitUnlessCoordinator } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { claimantNamed } from '../../desk/claimants.js';
import { May } from '../../desk/may.js';
import { InviteDepartmentsCommand } from './invite-departments.command.js';

class InviteDepartmentsDto {
  @ListField(uuid(), { min: 1, max: 20, unique: true, says: 'Ids of departments, or of other units that may claim' })
  departments!: string[];
  @DayField({ optional: true, says: 'An answer is wanted by this day' }) answerBy?: Day;
  @TextField({ max: 1000, optional: true }) note?: string;
}

@ApiTags('cases')
@Controller('cases/:id/invitations')
export class InviteDepartmentsController {
  constructor(
    private readonly bus: CommandBus,
    private readonly units: Units,
  ) {}

  @Post()
  @May('invite-departments')
  @Writes('Invite departments to a case (吹哨)')
  async invite(@Param() { id }: CaseAddress, @Body() body: InviteDepartmentsDto, @Asking() asked: Asked) {
    const departments = await Promise.all(
      body.departments.map((unit) => claimantNamed(this.units, unit, 'departments')),
    );
    const { answerBy, note } = body;
    const unit = unitUnlessCoordinator(asked);
    const message = { departments, ...said({ answerBy, note, unit }), today: todayOf(asked), ...doneBy(asked) };
    return written(await this.bus.execute(new InviteDepartmentsCommand(id, message, asked.request)), { id });
  }
}
