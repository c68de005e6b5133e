import type { Fact } from '@crosswalk/event-sourcing';

// Types here are the stored format: a shape changes by an upcaster, never by an edit.

/** A unit and what it was called when the fact was recorded. */
export type UnitRef = Readonly<{ id: string; name: string }>;

/** A case and the number people call it by. */
export type CaseRef = Readonly<{ id: string; number: string }>;

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** On each of these days from one time to another, such as 09:00 to 17:30. */
export type OpenHours = Readonly<{ days: readonly Weekday[]; from: string; to: string }>;

/** What is promised to whoever orders. */
export type Terms = Readonly<{
  title: string;
  description?: string;
  /** Orders open at once. */
  capacity: number;
  /** Of every week; at any hour when empty. */
  hours: readonly OpenHours[];
  /** The subdistricts and communities served; the whole district when empty. */
  area: readonly UnitRef[];
}>;

/** Who did it, and when it occurred. */
type Done = Readonly<{ by: string; at: string }>;

/** Also when a service that was withdrawn is offered again. */
export type ServiceOffered = Fact<
  'ServiceOffered',
  Done & Terms & { provider: UnitRef; procedure: string; category: string }
>;
/** Only what changed. Orders in hand stay, also where there are now more of them than the capacity. */
export type OfferAmended = Fact<'OfferAmended', Done & { changes: Readonly<Partial<Terms>>; reason?: string }>;
/** No new orders; those in hand stay. */
export type OfferWithdrawn = Fact<'OfferWithdrawn', Done & { reason: string }>;

/** A place for one order. `claim`: the request to claim the case that it is kept for. */
export type SlotReserved = Fact<'SlotReserved', Done & { case: CaseRef; claim: string }>;

export const WHY_FREED = ['claim-refused', 'claim-released', 'case-closed', 'case-ended'] as const;
export type WhyFreed = (typeof WHY_FREED)[number];

/** `claim`: only what was kept for that request; everything kept for the case when absent. */
export type SlotFreed = Fact<'SlotFreed', Done & { case: CaseRef; claim?: string; why: WhyFreed }>;

export type OfferEvent = ServiceOffered | OfferAmended | OfferWithdrawn | SlotReserved | SlotFreed;
