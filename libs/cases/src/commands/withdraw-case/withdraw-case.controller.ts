import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, Writes, written } from '@crosswalk/http';
import { doneBy, unitOf } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { WithdrawCaseCommand } from './withdraw-case.command.js';

class WithdrawCaseDto {
  @TextField({ max: 1000 }) reason!: string;
}

@ApiTags('cases')
@Controller('cases/:id/withdrawal')
export class WithdrawCaseController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('withdraw-case')
  @Writes('Withdraw a case of your community (撤回)')
  async withdraw(@Param() { id }: CaseAddress, @Body() body: WithdrawCaseDto, @Asking() asked: Asked) {
    const message = { reason: body.reason, unit: unitOf(asked).id, ...doneBy(asked) };
    return written(await this.bus.execute(new WithdrawCaseCommand(id, message, asked.request)), { id });
  }
}
