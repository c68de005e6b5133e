import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, ObjectField, TextField, Writes, written } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { Units } from '@crosswalk/organisation';
import { askerOf, doneBy } from '../../desk/asked.js';
import { OfferAddress } from '../../desk/offer-address.js';
import { TermsChangesDto, termsOf } from '../../desk/terms.dto.js';
import { AmendOfferCommand } from './amend-offer.command.js';

class AmendOfferDto {
  @ObjectField(() => TermsChangesDto) changes!: TermsChangesDto;
  @TextField({ max: 1000, optional: true }) reason?: string;
}

@ApiTags('catalogue')
@Controller('offers/:id/amendments')
export class AmendOfferController {
  constructor(
    private readonly bus: CommandBus,
    private readonly units: Units,
  ) {}

  @Post()
  @AllowedTo('organisation-member', 'department-staff', 'department-head', 'coordinator')
  @Writes('Amend an offer: what it is called, its capacity, its hours, its area')
  async amend(@Param() { id }: OfferAddress, @Body() { changes, reason }: AmendOfferDto, @Asking() asked: Asked) {
    const message = {
      changes: await termsOf(changes, { units: this.units, within: 'changes.' }),
      ...(reason === undefined ? {} : { reason }),
      asker: askerOf(asked),
      ...doneBy(asked),
    };
    return written(await this.bus.execute(new AmendOfferCommand(id, message, asked.request)), { id });
  }
}
