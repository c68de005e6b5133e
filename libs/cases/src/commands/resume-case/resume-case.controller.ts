import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, Writes, written } from '@crosswalk/http';
import { doneBy, said, unitUnlessCoordinator } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { ResumeCaseCommand } from './resume-case.command.js';

class ResumeCaseDto {
  @TextField({ max: 1000, optional: true }) reason?: string;
}

@ApiTags('cases')
@Controller('cases/:id/resumption')
export class ResumeCaseController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('resume-case')
  @Writes('Resume a suspended case (恢复办理); the coordinator, or its lead')
  async resume(@Param() { id }: CaseAddress, @Body() body: ResumeCaseDto, @Asking() asked: Asked) {
    const unit = unitUnlessCoordinator(asked);
    const message = { ...said({ reason: body.reason, unit }), ...doneBy(asked) };
    return written(await this.bus.execute(new ResumeCaseCommand(id, message, asked.request)), { id });
  }
}
