import type { Fact } from '@crosswalk/event-sourcing';
import type { UnitId, UnitKind } from '../unit/ids.js';
import type { UnitRef } from '../unit/events.js';
import type { Day, PostId } from './ids.js';

// Types here are the stored format: a shape changes by an upcaster, never by an edit.

export const POST_ROLES = [
  'community-staff',
  'subdistrict-staff',
  'coordinator',
  'department-staff',
  'department-head',
  'organisation-member',
  'leadership',
  'auditor',
  'administrator',
] as const;
export type PostRole = (typeof POST_ROLES)[number];

/** Who gave a post: whoever keeps the accounts, a provider of identities, or the demonstration. */
export type PostSource = 'administrator' | 'provider' | 'demonstration';

export type PersonName = Readonly<{ zh: string; en: string }>;

/** The unit of a post, and what it was called when the post was given. */
export type PostUnit = Readonly<{ id: UnitId; name: string; kind: UnitKind }>;

type Done = Readonly<{ by: string; at: string }>;

/** Also of somebody who comes back. */
export type PersonRegistered = Fact<'PersonRegistered', Done & { name: PersonName }>;
export type PersonRenamed = Fact<'PersonRenamed', Done & { from: PersonName; name: PersonName }>;
/** `to`: the last day it is held. */
export type PostGiven = Fact<
  'PostGiven',
  Done & { post: PostId; unit: PostUnit; role: PostRole; from: Day; to?: Day; source: PostSource }
>;
/** Its unit was merged into another. */
export type PostMoved = Fact<'PostMoved', Done & { post: PostId; from: UnitRef; to: UnitRef }>;
/** From this instant on. */
export type PostEnded = Fact<'PostEnded', Done & { post: PostId; reason?: string }>;
/** It has a last day, or another one. `before`: what that was until now. */
export type PostLastDaySet = Fact<'PostLastDaySet', Done & { post: PostId; last: Day; before?: Day; reason?: string }>;
/** Ends every post. */
export type PersonLeft = Fact<'PersonLeft', Done & { reason?: string }>;

export type PersonEvent =
  PersonRegistered | PersonRenamed | PostGiven | PostMoved | PostLastDaySet | PostEnded | PersonLeft;
