import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, ListField, TextField, uuid, Writes, written } from '@crosswalk/http';
import type { AttachmentId } from '../../case/ids.js';
import { doneBy, unitOf } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { ResolveCaseCommand } from './resolve-case.command.js';

class ResolveCaseDto {
  @TextField({ max: 4000, says: 'What was done' }) outcome!: string;
  @ListField(uuid(), { max: 50, unique: true, optional: true, says: 'Ids of attachments of the case that show it' })
  evidence?: AttachmentId[];
}

@ApiTags('cases')
@Controller('cases/:id/resolution')
export class ResolveCaseController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('resolve-case')
  @Writes('Resolve the case that your unit leads (办结)')
  async resolve(@Param() { id }: CaseAddress, @Body() body: ResolveCaseDto, @Asking() asked: Asked) {
    const { outcome, evidence = [] } = body;
    const message = { department: unitOf(asked), outcome, evidence, ...doneBy(asked) };
    return written(await this.bus.execute(new ResolveCaseCommand(id, message, asked.request)), { id });
  }
}
