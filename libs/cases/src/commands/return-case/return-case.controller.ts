import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, Writes, written } from '@crosswalk/http';
import { doneBy, said, unitUnlessCoordinator } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { ReturnCaseCommand } from './return-case.command.js';

class ReturnCaseDto {
  @TextField({ max: 1000, says: 'What has to be added' }) reason!: string;
}

@ApiTags('cases')
@Controller('cases/:id/return')
export class ReturnCaseController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('return-case')
  @Writes('Return a case to its community for more (退回补充)')
  async giveBack(@Param() { id }: CaseAddress, @Body() { reason }: ReturnCaseDto, @Asking() asked: Asked) {
    const message = { reason, ...said({ unit: unitUnlessCoordinator(asked) }), ...doneBy(asked) };
    return written(await this.bus.execute(new ReturnCaseCommand(id, message, asked.request)), { id });
  }
}
