import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  Asking,
  ChoiceField,
  IntField,
  ObjectField,
  TextField,
  UuidField,
  written,
  Writes,
  type Asked,
} from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { Units } from '@crosswalk/organisation';
import { SOURCES, URGENCIES, type Source, type UnitRef, type Urgency } from '../../case/events.js';
import { CaseRejected } from '../../case/rejections.js';
import { doneBy, said, unitRef } from '../../desk/asked.js';
import { PlaceDto, placeOf } from '../../desk/description.dto.js';
import { Categories } from '../../desk/categories.js';
import { FileCaseCommand } from './file-case.command.js';

const TOLD_BY_PEOPLE = SOURCES.filter((source) => source !== 'import');

class FileCaseDto {
  @TextField({ max: 100, example: '望江东路缺少斑马线' }) title!: string;
  @TextField({ max: 4000 }) description!: string;
  @TextField({ max: 80, says: 'Id of a category', example: 'crossing' }) category!: string;
  @ObjectField(() => PlaceDto) place!: PlaceDto;
  @UuidField({ optional: true, says: 'Id of the community; your own when absent' }) community?: string;
  @ChoiceField(TOLD_BY_PEOPLE) source!: Exclude<Source, 'import'>;
  @ChoiceField(URGENCIES, { optional: true, says: 'ordinary when absent' }) urgency?: Urgency;
  @IntField({ min: 1, max: 10_000_000, optional: true, says: 'People affected' }) affected?: number;
}

@ApiTags('cases')
@Controller('cases')
export class FileCaseController {
  constructor(
    private readonly bus: CommandBus,
    private readonly units: Units,
    private readonly categories: Categories,
  ) {}

  @Post()
  @AllowedTo('community-staff', 'subdistrict-staff', 'coordinator')
  @Writes('File a case (点题)')
  async file(@Body() body: FileCaseDto, @Asking() asked: Asked) {
    const { title, description, source, urgency = 'ordinary', affected } = body;
    const { procedure, category } = this.categories.named(body.category);
    const message = {
      procedure,
      title,
      description,
      category,
      place: placeOf(body.place),
      ...(await this.whereabouts(body.community, asked)),
      source,
      urgency,
      ...said({ affected }),
      ...doneBy(asked),
    };
    const filed = await this.bus.execute(new FileCaseCommand(message, asked.request));
    return written(filed, { id: filed.id, number: filed.number });
  }

  private async whereabouts(
    wanted: string | undefined,
    { actor }: Asked,
  ): Promise<{ community: UnitRef; subdistrict?: UnitRef }> {
    const own = actor.role === 'community-staff' ? actor.unit?.id : undefined;
    if (own !== undefined && wanted !== undefined && wanted !== own) throw new CaseRejected('community-not-your-own');
    const id = wanted ?? own;
    if (id === undefined) throw new CaseRejected('community-missing');

    const community = await this.units.named(id, { kind: 'community', field: 'community' });
    const parent = community.parent === undefined ? undefined : await this.units.find(community.parent);
    return {
      community: unitRef(community),
      ...(parent?.kind === 'subdistrict' ? { subdistrict: unitRef(parent) } : {}),
    };
  }
}
