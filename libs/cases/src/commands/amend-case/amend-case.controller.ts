import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, ObjectField, TextField, Writes, written } from '@crosswalk/http';
import { doneBy, said, unitUnlessCoordinator } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { ChangesDto, placeOf } from '../../desk/description.dto.js';
import { May } from '../../desk/may.js';
import { AmendCaseCommand } from './amend-case.command.js';

class AmendCaseDto {
  @ObjectField(() => ChangesDto) changes!: ChangesDto;
  @TextField({ max: 1000, optional: true }) reason?: string;
}

@ApiTags('cases')
@Controller('cases/:id/amendments')
export class AmendCaseController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('amend-case')
  @Writes('Amend what was filed')
  async amend(@Param() { id }: CaseAddress, @Body() body: AmendCaseDto, @Asking() asked: Asked) {
    const { place, ...rest } = body.changes;
    const unit = unitUnlessCoordinator(asked);
    const changes = said({ ...rest, place: place && placeOf(place) });
    const message = { changes, ...said({ reason: body.reason, unit }), ...doneBy(asked) };
    return written(await this.bus.execute(new AmendCaseCommand(id, message, asked.request)), { id });
  }
}
