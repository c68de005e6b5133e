import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Reads } from '@crosswalk/http';
import { AllowedToAnyone } from '@crosswalk/identity';
import { ProcedureInFullDto } from './procedure.dto.js';
import { ProceduresQuery } from './procedures.query.js';

@ApiTags('cases')
@Controller('procedures')
export class ProceduresController {
  constructor(private readonly bus: QueryBus) {}

  @Get()
  @AllowedToAnyone()
  @Reads('What can be filed: the newest version of each procedure, with its categories and their questions', [
    ProcedureInFullDto,
  ])
  async all() {
    const procedures = await this.bus.execute(new ProceduresQuery());
    return procedures.map(({ filing, words, ...procedure }) => ({
      ...procedure,
      filedBy: filing.by,
      words: Object.entries(words).map(([of, { zh, en }]) => ({ of, zh, en })),
    }));
  }
}
