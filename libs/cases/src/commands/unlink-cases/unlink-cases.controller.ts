import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, ChoiceField, TextField, UuidField, Writes, written } from '@crosswalk/http';
import { RELATIONS, type Relation } from '../../case/events.js';
import type { CaseId } from '../../case/ids.js';
import { doneBy, said } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { UnlinkCasesCommand } from './unlink-cases.command.js';

class UnlinkCasesDto {
  @UuidField({ says: 'Id of the other case' }) other!: CaseId;
  @ChoiceField(RELATIONS, { says: 'What this case was said to be to the other' }) relation!: Relation;
  @TextField({ max: 1000, optional: true }) reason?: string;
}

@ApiTags('cases')
@Controller('cases/:id/links/removal')
export class UnlinkCasesController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('unlink-cases')
  @Writes('Take a link between two cases back')
  async unlink(@Param() { id }: CaseAddress, @Body() body: UnlinkCasesDto, @Asking() asked: Asked) {
    const { other, relation, reason } = body;
    const message = { other, relation, ...said({ reason }), ...doneBy(asked) };
    return written(await this.bus.execute(new UnlinkCasesCommand(id, message, asked.request)), { id });
  }
}
