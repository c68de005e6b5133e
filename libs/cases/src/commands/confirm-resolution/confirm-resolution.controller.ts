import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, ChoiceField, TextField, Writes, written } from '@crosswalk/http';
import type { Satisfied } from '../../case/events.js';
import { doneBy, said, unitOf } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { ConfirmResolutionCommand } from './confirm-resolution.command.js';

class ConfirmResolutionDto {
  @ChoiceField(['solved', 'partly']) solved!: 'solved' | 'partly';
  @ChoiceField(['satisfied', 'fairly', 'not']) satisfied!: Satisfied;
  @TextField({ max: 1000, optional: true }) comment?: string;
}

@ApiTags('cases')
@Controller('cases/:id/confirmation')
export class ConfirmResolutionController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('confirm-resolution')
  @Writes('Confirm that a case of your community is solved (确认)')
  async confirm(@Param() { id }: CaseAddress, @Body() body: ConfirmResolutionDto, @Asking() asked: Asked) {
    const { solved, satisfied, comment } = body;
    const message = { solved, satisfied, ...said({ comment }), unit: unitOf(asked).id, ...doneBy(asked) };
    return written(await this.bus.execute(new ConfirmResolutionCommand(id, message, asked.request)), { id });
  }
}
