import {
  InstantField,
  IntField,
  ListField,
  ObjectField,
  PageQuery,
  TextField,
  UuidField,
  YesNoField,
} from '@crosswalk/http';
import { UnitNowDto } from '@crosswalk/organisation';
import { OpenHoursDto } from '../../desk/terms.dto.js';
import { ordersOf, type ListedOffer } from './offers.projection.js';

export class OffersAskedDto extends PageQuery {
  @TextField({ max: 80, optional: true }) procedure?: string;
  @TextField({ max: 80, optional: true }) category?: string;
  @UuidField({ optional: true, says: 'Offered by this unit' }) provider?: string;
  @UuidField({ optional: true, says: 'Only what serves this community' }) community?: string;
  @YesNoField({ optional: true, says: 'Only what is, or is no longer, offered' }) live?: boolean;
  @YesNoField({ optional: true, says: 'Only what can, or cannot, take another order now' }) free?: boolean;
}

class OfferUnitDto {
  @UuidField() id!: string;
  @TextField() name!: string;
  @ObjectField(() => UnitNowDto, { optional: true, says: 'What it is today, when it is called otherwise' })
  now?: UnitNowDto;
}

class OrderDto {
  @UuidField({ says: 'Of the case' }) id!: string;
  @TextField({ example: '2026-00042-1' }) number!: string;
}

export class OfferDto {
  @UuidField() id!: string;
  @ObjectField(() => OfferUnitDto) provider!: OfferUnitDto;
  @TextField({ example: 'service-order' }) procedure!: string;
  @TextField() category!: string;
  @TextField() title!: string;
  @TextField({ max: 2000, nullable: true }) description!: string | null;
  @ListField(() => OpenHoursDto, { says: 'Of every week; at any hour when empty' }) hours!: OpenHoursDto[];
  @ListField(() => OfferUnitDto, { says: 'Places served; the whole district when empty' }) area!: OfferUnitDto[];
  @YesNoField({ says: 'False once it is withdrawn' }) live!: boolean;
  @IntField({ says: 'Orders it takes at once' }) capacity!: number;
  @ListField(() => OrderDto, { says: 'The orders that are open' }) orders!: OrderDto[];
  @IntField({ says: 'Orders it can still take now' }) free!: number;
  @InstantField() offeredAt!: string;
  @InstantField({ says: 'When its terms last changed' }) changedAt!: string;
  @IntField() revision!: number;
}

export class OffersDto {
  @ListField(() => OfferDto) items!: OfferDto[];
  @TextField({ optional: true, says: 'Cursor: pass it as `after`' }) next?: string;
  @TextField({ optional: true, says: 'Cursor: pass it as `before`' }) previous?: string;
  @YesNoField({ says: 'False when `atLeast` was not reached in time' }) upToDate!: boolean;
}

export const toDto = ({ slots, hours, area, ...offer }: ListedOffer): OfferDto => {
  const orders = [...ordersOf({ slots })];
  return {
    ...offer,
    hours: hours.map(({ days, from, to }) => ({ days: [...days], from, to })),
    area: [...area],
    orders,
    free: offer.live ? Math.max(0, offer.capacity - orders.length) : 0,
  };
};
