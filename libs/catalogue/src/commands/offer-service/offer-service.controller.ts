import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, IntField, ListField, TextField, UuidField, uuid, Writes, written } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { Units, type Unit } from '@crosswalk/organisation';
import { askerOf, doneBy } from '../../desk/asked.js';
import { Offerable } from '../../desk/offerable.js';
import { OpenHoursDto, termsOf } from '../../desk/terms.dto.js';
import { offerIdOf } from '../../offer/ids.js';
import { OfferRejected } from '../../offer/rejections.js';
import { OfferServiceCommand } from './offer-service.command.js';

class OfferServiceDto {
  @UuidField({ optional: true, says: 'Id of the unit that offers it; your own when absent' }) provider?: string;
  @TextField({ max: 80, says: 'Name of a procedure', example: 'service-order' }) procedure!: string;
  @TextField({ max: 80, says: 'Id of one of its categories' }) category!: string;
  @TextField({ max: 100, example: '上门理发' }) title!: string;
  @TextField({ max: 2000, optional: true }) description?: string;
  @IntField({ min: 1, max: 10_000, says: 'Orders open at once' }) capacity!: number;
  @ListField(() => OpenHoursDto, { max: 21, optional: true, says: 'Of every week; at any hour when absent' })
  hours?: OpenHoursDto[];
  @ListField(uuid(), {
    max: 100,
    unique: true,
    optional: true,
    says: 'Subdistricts and communities served; the whole district when absent',
  })
  area?: string[];
}

@ApiTags('catalogue')
@Controller('offers')
export class OfferServiceController {
  constructor(
    private readonly bus: CommandBus,
    private readonly units: Units,
    private readonly offerable: Offerable,
  ) {}

  @Post()
  @AllowedTo('organisation-member', 'department-staff', 'department-head', 'coordinator')
  @Writes('Offer a service in the catalogue (提供服务)')
  async offer(@Body() body: OfferServiceDto, @Asking() asked: Asked) {
    const { procedure, category, title, capacity } = body;
    const provider = await this.provider(body.provider ?? ownUnit(asked));
    this.offerable.require({ provider, procedure, category });
    const message = {
      provider: { id: provider.id, name: provider.name },
      procedure,
      category,
      title,
      capacity,
      hours: [],
      area: [],
      ...(await termsOf(body, { units: this.units })),
      asker: askerOf(asked),
      ...doneBy(asked),
    };
    const id = offerIdOf({ provider: provider.id, procedure, category });
    return written(await this.bus.execute(new OfferServiceCommand(id, message, asked.request)), { id });
  }

  private async provider(id: string | undefined): Promise<Unit> {
    if (id === undefined) throw new OfferRejected('provider-missing', {}, 'provider');
    return this.units.named(id, { field: 'provider' });
  }
}

const ownUnit = ({ actor }: Asked): string | undefined => (actor.role === 'coordinator' ? undefined : actor.unit?.id);
