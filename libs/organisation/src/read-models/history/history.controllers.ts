import { Controller, Get, Headers, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AskedBy, languageOf, Reads, type Actor } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { Overseeing } from '../../desk/overseeing.js';
import { PersonAddress } from '../../desk/person-address.js';
import { UnitAddress } from '../../desk/unit-address.js';
import { Histories } from './histories.js';
import { HistoryOfOrganisationDto } from './history.dto.js';

@ApiTags('organisation')
@Controller('units/:id/history')
export class UnitHistoryController {
  constructor(
    private readonly histories: Histories,
    private readonly overseeing: Overseeing,
  ) {}

  @Get()
  @AllowedTo('administrator', 'auditor')
  @Reads('What became of a unit, in words, and who did it when', HistoryOfOrganisationDto)
  async read(
    @Param() { id }: UnitAddress,
    @AskedBy() actor: Actor,
    @Headers('accept-language') wanted: string | undefined,
  ): Promise<HistoryOfOrganisationDto> {
    return { items: await this.histories.ofUnit(id, await this.overseeing.by(actor), languageOf(wanted)) };
  }
}

@ApiTags('people')
@Controller('people/:id/history')
export class PersonHistoryController {
  constructor(
    private readonly histories: Histories,
    private readonly overseeing: Overseeing,
  ) {}

  @Get()
  @AllowedTo('administrator', 'auditor')
  @Reads(
    'The posts a person has had and what else became of them, in words, and who did it when',
    HistoryOfOrganisationDto,
  )
  async read(
    @Param() { id }: PersonAddress,
    @AskedBy() actor: Actor,
    @Headers('accept-language') wanted: string | undefined,
  ): Promise<HistoryOfOrganisationDto> {
    return { items: await this.histories.ofPerson(id, await this.overseeing.by(actor), languageOf(wanted)) };
  }
}
