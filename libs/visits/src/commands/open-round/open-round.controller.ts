import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  type Asked,
  Asking,
  DayField,
  IntField,
  ListField,
  text,
  TextField,
  UuidField,
  Writes,
  written,
} from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { Units } from '@crosswalk/organisation';
import { askerOf, doneBy } from '../../desk/asked.js';
import { requireNobodyInside } from '../../desk/nobody-inside.js';
import type { UnitRef } from '../../round/events.js';
import { visitIdOf } from '../../round/ids.js';
import { VisitRejected } from '../../round/rejections.js';
import { OpenRoundCommand } from './open-round.command.js';

class OpenRoundDto {
  @TextField({ max: 100, example: '2026 春季大走访' }) campaign!: string;
  @UuidField({ optional: true, says: 'Id of the community that is visited; your own when absent' }) community?: string;
  @TextField({ max: 100, says: 'The liaison group that goes', example: '第三联络组' }) group!: string;
  @ListField(text({ max: 60 }), { max: 50, optional: true, says: 'Names of its members' }) members?: string[];
  @TextField({ max: 1000, optional: true, says: 'Which way they go' }) route?: string;
  @DayField() from!: string;
  @DayField() to!: string;
  @IntField({ min: 1, max: 100_000, says: 'Households to be visited' }) planned!: number;
}

@ApiTags('visits')
@Controller('visits')
export class OpenRoundController {
  constructor(
    private readonly bus: CommandBus,
    private readonly units: Units,
  ) {}

  @Post()
  @AllowedTo('community-staff', 'subdistrict-staff')
  @Writes('Open a door-to-door round (发起走访)')
  async open(@Body() body: OpenRoundDto, @Asking() asked: Asked) {
    const { campaign, group, members = [], route, from, to, planned } = body;
    requireNobodyInside({ campaign, group, route });
    const places = await this.places(body.community, asked);
    const told = { campaign, group, members, ...(route === undefined ? {} : { route }), from, to, planned };
    const message = { ...told, ...places, asker: askerOf(asked), ...doneBy(asked) };
    const id = visitIdOf({ community: places.community.id, campaign, group, from });
    return written(await this.bus.execute(new OpenRoundCommand(id, message, asked.request)), { id });
  }

  private async places(
    wanted: string | undefined,
    { actor }: Asked,
  ): Promise<{ community: UnitRef; subdistrict?: UnitRef }> {
    const id = wanted ?? (actor.role === 'community-staff' ? actor.unit?.id : undefined);
    if (id === undefined) throw new VisitRejected('round-without-community', {}, 'community');
    const { parent, ...community } = await this.units.named(id, { kind: 'community', field: 'community' });
    const above = parent === undefined ? undefined : await this.units.find(parent);
    return {
      community: refOf(community),
      ...(above?.kind === 'subdistrict' ? { subdistrict: refOf(above) } : {}),
    };
  }
}

const refOf = ({ id, name }: UnitRef): UnitRef => ({ id, name });
