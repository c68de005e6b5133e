import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, ChoiceField, TextField, UuidField, Writes, written } from '@crosswalk/http';
import type { Relation } from '../../case/events.js';
import type { CaseId } from '../../case/ids.js';
import { doneBy, said } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { LinkCasesCommand } from './link-cases.command.js';

// What people say; the inverse is said on the other case by itself.
const TOLD = ['blocks', 'part-of', 'related'] as const satisfies readonly Relation[];

class LinkCasesDto {
  @UuidField({ says: 'Id of the other case' }) other!: CaseId;
  @ChoiceField(TOLD, { says: 'What this case is to the other' }) relation!: (typeof TOLD)[number];
  @TextField({ max: 1000, optional: true }) reason?: string;
}

@ApiTags('cases')
@Controller('cases/:id/links')
export class LinkCasesController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('link-cases')
  @Writes('Link a case with another: it blocks it, is part of it, or is related (关联)')
  async link(@Param() { id }: CaseAddress, @Body() body: LinkCasesDto, @Asking() asked: Asked) {
    const { other, relation, reason } = body;
    const message = { other, relation, ...said({ reason }), ...doneBy(asked) };
    return written(await this.bus.execute(new LinkCasesCommand(id, message, asked.request)), { id });
  }
}
