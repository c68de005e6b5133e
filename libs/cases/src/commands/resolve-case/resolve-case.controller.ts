import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, Writes, written } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { doneBy, unitOf } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { ResolveCaseCommand } from './resolve-case.command.js';

class ResolveCaseDto {
  @TextField({ max: 4000, says: 'What was done' }) outcome!: string;
}

@ApiTags('cases')
@Controller('cases/:id/resolution')
export class ResolveCaseController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @AllowedTo('department-staff')
  @Writes('Resolve the case that your department leads (办结)')
  async resolve(@Param() { id }: CaseAddress, @Body() body: ResolveCaseDto, @Asking() asked: Asked) {
    const message = { department: unitOf(asked), outcome: body.outcome, evidence: [], ...doneBy(asked) };
    return written(await this.bus.execute(new ResolveCaseCommand(id, message, asked.request)), { id });
  }
}
