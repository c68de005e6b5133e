import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, ChoiceField, ObjectField, TextField, Writes, written } from '@crosswalk/http';
import { ResidentDto } from '@crosswalk/residents';
import { SOURCES, type Source, type UnitRef } from '../../case/events.js';
import { doneBy, said, unitRef } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { AddAffectedCommand } from './add-affected.command.js';

const TOLD_BY_PEOPLE = SOURCES.filter((source) => source !== 'import');

class AddAffectedDto {
  @ChoiceField(TOLD_BY_PEOPLE, { says: 'How they were heard of' }) source!: Exclude<Source, 'import'>;
  @TextField({ max: 1000, optional: true, says: 'What they add, without names' }) note?: string;
  @ObjectField(() => ResidentDto, { optional: true, says: 'Who is affected; kept sealed, apart from the case' })
  resident?: ResidentDto;
}

@ApiTags('cases')
@Controller('cases/:id/me-too')
export class AddAffectedController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @May('add-affected')
  @Writes('Add somebody affected instead of filing the same again (我也遇到)')
  async add(@Param() { id }: CaseAddress, @Body() body: AddAffectedDto, @Asking() asked: Asked) {
    const message = {
      source: body.source,
      ...said({ note: body.note, toldIn: body.resident && toldIn(asked) }),
      ...doneBy(asked),
    };
    return written(await this.bus.execute(new AddAffectedCommand(id, message, asked.request, body.resident)), { id });
  }
}

// Whoever is told of at another desk is told of in the community that the case is from.
const toldIn = ({ actor: { role, unit } }: Asked): UnitRef | undefined =>
  role === 'community-staff' && unit ? unitRef(unit) : undefined;
