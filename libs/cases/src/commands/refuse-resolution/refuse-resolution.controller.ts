import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, ChoiceField, TextField, Writes, written } from '@crosswalk/http';
import type { Satisfied } from '../../case/events.js';
import { doneBy, said, unitOf } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { RefuseResolutionCommand } from './refuse-resolution.command.js';

class RefuseResolutionDto {
  @TextField({ max: 1000, says: 'What is still wrong' }) reason!: string;
  @ChoiceField(['satisfied', 'fairly', 'not'], { optional: true }) satisfied?: Satisfied;
}

@ApiTags('cases')
@Controller('cases/:id/refusal')
export class RefuseResolutionController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('refuse-resolution')
  @Writes('Refuse the resolution of a case of your community, which reopens it')
  async refuse(@Param() { id }: CaseAddress, @Body() body: RefuseResolutionDto, @Asking() asked: Asked) {
    const { reason, satisfied } = body;
    const message = { reason, ...said({ satisfied }), unit: unitOf(asked).id, ...doneBy(asked) };
    return written(await this.bus.execute(new RefuseResolutionCommand(id, message, asked.request)), { id });
  }
}
