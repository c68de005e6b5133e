import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, Writes, written } from '@crosswalk/http';
import { doneBy, said, unitOf } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { RefileCaseCommand } from './refile-case.command.js';

class RefileCaseDto {
  @TextField({ max: 1000, optional: true, says: 'What was added' }) note?: string;
}

@ApiTags('cases')
@Controller('cases/:id/refiling')
export class RefileCaseController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('refile-case')
  @Writes('File a case of your community again after it was returned (补充后重新提交)')
  async refile(@Param() { id }: CaseAddress, @Body() { note }: RefileCaseDto, @Asking() asked: Asked) {
    const message = { ...said({ note }), unit: unitOf(asked).id, ...doneBy(asked) };
    return written(await this.bus.execute(new RefileCaseCommand(id, message, asked.request)), { id });
  }
}
