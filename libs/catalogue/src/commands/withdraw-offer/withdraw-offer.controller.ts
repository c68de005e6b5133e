import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type Asked, Asking, TextField, Writes, written } from '@crosswalk/http';
import { AllowedTo } from '@crosswalk/identity';
import { askerOf, doneBy } from '../../desk/asked.js';
import { OfferAddress } from '../../desk/offer-address.js';
import { WithdrawOfferCommand } from './withdraw-offer.command.js';

class WithdrawOfferDto {
  @TextField({ max: 1000 }) reason!: string;
}

@ApiTags('catalogue')
@Controller('offers/:id/withdrawal')
export class WithdrawOfferController {
  constructor(private readonly bus: CommandBus) {}

  @Post()
  @AllowedTo('organisation-member', 'department-staff', 'department-head', 'coordinator')
  @Writes('Withdraw an offer: no new orders, those in hand stay')
  async withdraw(@Param() { id }: OfferAddress, @Body() { reason }: WithdrawOfferDto, @Asking() asked: Asked) {
    const message = { reason, asker: askerOf(asked), ...doneBy(asked) };
    return written(await this.bus.execute(new WithdrawOfferCommand(id, message, asked.request)), { id });
  }
}
