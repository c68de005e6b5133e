import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Position } from '@crosswalk/event-sourcing';
import {
  AskedBy,
  IntField,
  ListField,
  MayBeStale,
  ObjectField,
  Reads,
  TextField,
  UuidField,
  type Actor,
} from '@crosswalk/http';
import { AllowedTo, READERS, type Role } from '@crosswalk/identity';
import { RecordsOfServiceQuery } from './record-of-service.query.js';

const HALF = /^\d{4}-H[12]$/;
const says = { zh: '半年，如 2026-H2', en: 'a half-year, such as 2026-H2' };

class RecordsAsked {
  @UuidField({ optional: true, says: 'Only of this unit' }) unit?: string;
  @TextField({ optional: true, like: { pattern: HALF, says }, example: '2026-H2' }) half?: string;
  @TextField({ max: 80, optional: true, says: 'Only under this procedure' }) procedure?: string;
  @TextField({ max: 100, optional: true, says: 'A Crosswalk-Position: wait briefly until the record has seen it' })
  atLeast?: string;
}

class ServingUnitDto {
  @UuidField() id!: string;
  @TextField() name!: string;
}

class SolvedDto {
  @IntField() yes!: number;
  @IntField() partly!: number;
  @IntField() no!: number;
}

class SatisfiedDto {
  @IntField() yes!: number;
  @IntField() fairly!: number;
  @IntField() no!: number;
}

class RecordOfServiceDto {
  @ObjectField(() => ServingUnitDto) unit!: ServingUnitDto;
  @TextField({ example: '2026-H2' }) half!: string;
  @IntField({ says: 'Claimed, or assigned, as lead' }) claimed!: number;
  @IntField({ says: 'Claimed, or assigned, in support' }) supported!: number;
  @IntField({ says: 'Cases delivered, each once' }) delivered!: number;
  @IntField({ says: 'Cases whose result was confirmed' }) confirmed!: number;
  @IntField({ says: 'Times that a result was refused' }) refused!: number;
  @IntField({ says: 'Claims released' }) released!: number;
  @IntField({ says: 'Invitations declined' }) declined!: number;
  @ObjectField(() => SolvedDto, { says: 'Whether it is solved, by the last answer about each case' })
  solved!: SolvedDto;
  @ObjectField(() => SatisfiedDto, { says: 'Whether people are satisfied, by the last answer about each case' })
  satisfied!: SatisfiedDto;
}

class RecordsOfServiceDto extends MayBeStale {
  @ListField(() => RecordOfServiceDto) items!: RecordOfServiceDto[];
}

@ApiTags('catalogue')
@Controller('records-of-service')
export class RecordOfServiceController {
  constructor(private readonly bus: QueryBus) {}

  @Get()
  @AllowedTo(...READERS)
  @Reads(
    'What units delivered and how it was rated, by half-year: your own, or all for those who order or oversee',
    RecordsOfServiceDto,
  )
  async read(
    @Query() { unit, half, procedure, atLeast }: RecordsAsked,
    @AskedBy() actor: Actor,
  ): Promise<RecordsOfServiceDto> {
    const asked = { unit, half, procedure, only: onlyOwn(actor) };
    const query = new RecordsOfServiceQuery(asked, atLeast as Position | undefined);
    const { items, upToDate } = await this.bus.execute(query);
    return {
      items: items.map(({ unitId, unitName, half, solved, partlySolved, notSolved, ...more }) => {
        const { satisfied, fairlySatisfied, notSatisfied, ...counts } = more;
        return {
          unit: { id: unitId, name: unitName },
          half,
          ...counts,
          solved: { yes: solved, partly: partlySolved, no: notSolved },
          satisfied: { yes: satisfied, fairly: fairlySatisfied, no: notSatisfied },
        };
      }),
      upToDate,
    };
  }
}

const SERVING = ['department-staff', 'department-head', 'organisation-member'] as const satisfies readonly Role[];

/** Those who serve see their own record; those who order from them, and those who oversee, see all. */
const onlyOwn = ({ role, unit }: Actor): string | undefined =>
  SERVING.some((serving) => serving === role) ? (unit?.id ?? NOBODY) : undefined;

const NOBODY = '00000000-0000-0000-0000-000000000000';
