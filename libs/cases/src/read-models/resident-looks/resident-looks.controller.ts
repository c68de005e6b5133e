import { Controller, Get, Headers, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  type Actor,
  AskedBy,
  ChoiceField,
  InstantField,
  languageOf,
  ListField,
  ObjectField,
  PersonNames,
  Reads,
  text,
  TextField,
  UuidField,
} from '@crosswalk/http';
import { ROLES, type Role } from '@crosswalk/identity';
import { said } from '../../desk/asked.js';
import { CaseAddress } from '../../desk/case-address.js';
import { May } from '../../desk/may.js';
import { ResidentLooksQuery } from './resident-looks.query.js';

class LookingUnitDto {
  @UuidField() id!: string;
  @TextField() name!: string;
}

class LookDto {
  @UuidField() resident!: string;
  @TextField({ says: 'Who looked' }) by!: string;
  @ChoiceField(ROLES, { optional: true, says: 'As whom they acted' }) role?: Role;
  @ObjectField(() => LookingUnitDto, { optional: true }) unit?: LookingUnitDto;
  @InstantField() at!: string;
  @ListField(text(), { says: 'What they were shown' }) fields!: string[];
  @TextField({ optional: true }) reason?: string;
}

class LooksDto {
  @ListField(() => LookDto, { says: 'The last first' }) items!: LookDto[];
}

@ApiTags('residents')
@Controller('cases/:id/looks')
export class ResidentLooksController {
  constructor(
    private readonly bus: QueryBus,
    private readonly names: PersonNames,
  ) {}

  @Get()
  @May('read-looks')
  @Reads('Who looked at the residents of a case, and when', LooksDto)
  async read(
    @Param() { id }: CaseAddress,
    @AskedBy() actor: Actor,
    @Headers('accept-language') wanted: string | undefined,
  ): Promise<LooksDto> {
    const looks = await this.bus.execute(new ResidentLooksQuery(id, actor));
    const language = languageOf(wanted);
    const items = looks.map(async ({ resident, by, role, unit, at, fields, reason }) => ({
      ...{ resident, at, fields: [...fields] },
      ...said({ role: ROLES.find((one) => one === role) }),
      by: (await this.names.nameOf(by))?.[language] ?? by,
      ...(unit ? { unit } : {}),
      ...(reason === undefined ? {} : { reason }),
    }));
    return { items: await Promise.all(items) };
  }
}
