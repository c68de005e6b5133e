import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, UuidField, Writes, written } from '@crosswalk/http';
import { Admissions } from '../../desk/admission.js';
import { doneBy } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { RaiseCaseCommand } from './raise-case.command.js';

class RaiseCaseDto {
  @UuidField({ says: 'Id of a breakdown list of a higher level' }) list!: string;
  @TextField({ max: 1000, says: 'Why it cannot be solved below' }) reason!: string;
}

@ApiTags('cases')
@Controller('cases/:id/raising')
export class RaiseCaseController {
  constructor(
    private readonly bus: CommandBus,
    private readonly admissions: Admissions,
  ) {}

  @Post()
  @May('raise-case')
  @Writes('Raise a case to the breakdown list of a higher level (上下联动)')
  async raise(@Param() { id }: CaseAddress, @Body() { list, reason }: RaiseCaseDto, @Asking() asked: Asked) {
    const toDo = { action: 'raise-case', caseId: id } as const;
    const message = { ...(await this.admissions.to(list, toDo, asked)), reason, ...doneBy(asked) };
    return written(await this.bus.execute(new RaiseCaseCommand(id, message, asked.request)), { id });
  }
}
