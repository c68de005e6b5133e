import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, ListField, TextField, uuid, Writes, written } from '@crosswalk/http';
import { Units } from '@crosswalk/organisation';
import { doneBy, said, unitRef, unitUnlessCoordinator } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { UrgeCaseCommand } from './urge-case.command.js';

class UrgeCaseDto {
  @ListField(uuid(), { max: 50, unique: true, optional: true, says: 'Ids of units; all that claim it when absent' })
  departments?: string[];
  @TextField({ max: 1000 }) note!: string;
}

@ApiTags('cases')
@Controller('cases/:id/urging')
export class UrgeCaseController {
  constructor(
    private readonly bus: CommandBus,
    private readonly units: Units,
  ) {}

  @Post()
  @May('urge-case')
  @Writes('Urge those who have a case to hurry (催办)')
  async urge(@Param() { id }: CaseAddress, @Body() body: UrgeCaseDto, @Asking() asked: Asked) {
    const { departments: wanted = [], note } = body;
    const named = await Promise.all(wanted.map((unit) => this.units.named(unit, { field: 'departments' })));
    const unit = asked.actor.role === 'leadership' ? undefined : unitUnlessCoordinator(asked);
    const message = { departments: named.map(unitRef), note, ...said({ unit }), ...doneBy(asked) };
    return written(await this.bus.execute(new UrgeCaseCommand(id, message, asked.request)), { id });
  }
}
