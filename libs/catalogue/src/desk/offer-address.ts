import { UuidField } from '@crosswalk/http';
import type { OfferId } from '../offer/ids.js';

/** The offer a path names. */
export class OfferAddress {
  @UuidField() id!: OfferId;
}
