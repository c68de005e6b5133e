import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, UuidField, Writes, written } from '@crosswalk/http';
import { Admissions } from '../../desk/admission.js';
import { doneBy } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { ListCaseCommand } from './list-case.command.js';

class ListCaseDto {
  @UuidField({ says: 'Id of the breakdown list' }) list!: string;
}

@ApiTags('cases')
@Controller('cases/:id/listing')
export class ListCaseController {
  constructor(
    private readonly bus: CommandBus,
    private readonly admissions: Admissions,
  ) {}

  @Post()
  @May('list-case')
  @Writes('Put a filed case on a breakdown list (上清单)')
  async list(@Param() { id }: CaseAddress, @Body() body: ListCaseDto, @Asking() asked: Asked) {
    const toDo = { action: 'list-case', caseId: id } as const;
    const message = { ...(await this.admissions.to(body.list, toDo, asked)), ...doneBy(asked) };
    return written(await this.bus.execute(new ListCaseCommand(id, message, asked.request)), { id });
  }
}
