import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, Writes, written } from '@crosswalk/http';
import { doneBy, said, unitUnlessCoordinator } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { DeclineCaseCommand } from './decline-case.command.js';

class DeclineCaseDto {
  @TextField({ max: 1000 }) reason!: string;
}

@ApiTags('cases')
@Controller('cases/:id/decline')
export class DeclineCaseController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('decline-case')
  @Writes('Decline a case that nobody has claimed (不予受理)')
  async decline(@Param() { id }: CaseAddress, @Body() { reason }: DeclineCaseDto, @Asking() asked: Asked) {
    const message = { reason, ...said({ unit: unitUnlessCoordinator(asked) }), ...doneBy(asked) };
    return written(await this.bus.execute(new DeclineCaseCommand(id, message, asked.request)), { id });
  }
}
