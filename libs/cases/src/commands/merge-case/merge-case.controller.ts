import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, UuidField, Writes, written } from '@crosswalk/http';
import type { CaseId } from '../../case/ids.js';
import { doneBy, said, unitUnlessCoordinator } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { MergeCaseCommand } from './merge-case.command.js';

class MergeCaseDto {
  @UuidField({ says: 'Id of the case that stays' }) into!: CaseId;
  @TextField({ max: 1000 }) reason!: string;
}

@ApiTags('cases')
@Controller('cases/:id/merger')
export class MergeCaseController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('merge-case')
  @Writes('Merge a duplicate into the case that stays (并案)')
  async merge(@Param() { id }: CaseAddress, @Body() body: MergeCaseDto, @Asking() asked: Asked) {
    const message = {
      into: body.into,
      reason: body.reason,
      ...said({ unit: unitUnlessCoordinator(asked) }),
      ...doneBy(asked),
    };
    return written(await this.bus.execute(new MergeCaseCommand(id, message, asked.request)), { id });
  }
}
