/** Every reason an offer, or an order of it, can have to refuse a request. */
export type OfferRejectionCode =
  | 'offer-unknown'
  | 'offer-not-yours'
  | 'provider-missing'
  | 'provider-may-not-claim'
  | 'procedure-takes-no-offers'
  | 'category-not-in-procedure'
  | 'already-offered'
  | 'offer-withdrawn'
  | 'hours-run-backwards'
  | 'hours-overlap'
  | 'area-not-a-place'
  | 'not-offered'
  | 'outside-area'
  | 'capacity-exhausted';

/** What the sentence about the refusal can name. */
export type OfferRejectionDetails = Readonly<Record<string, string | Readonly<{ zh: string; en: string }>>>;

/** A request about an offer that is refused; nothing was recorded. */
export class OfferRejected extends Error {
  override readonly name = 'OfferRejected';

  constructor(
    readonly code: OfferRejectionCode,
    readonly details: OfferRejectionDetails = {},
    /** The field of the request that is to blame. */
    readonly field?: string,
  ) {
    super(code);
  }
}
