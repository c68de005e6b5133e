import type { Fact } from '@crosswalk/event-sourcing';

// Types here are the stored format: a shape changes by an upcaster, never by an edit.

/** What is kept of a resident. */
export const FIELDS = ['name', 'phone', 'address'] as const;
export type Field = (typeof FIELDS)[number];

/** AES-256-GCM under the resident's own key, in base64; bound to its stream, event and field. */
export type SealedField = Readonly<{ iv: string; data: string; tag: string }>;

type Done = Readonly<{ by: string; at: string }>;

export type ResidentRegistered = Fact<
  'ResidentRegistered',
  Done & { name: SealedField; phone?: SealedField; address?: SealedField }
>;
/** Only what changed. */
export type ResidentAmended = Fact<
  'ResidentAmended',
  Done & { name?: SealedField; phone?: SealedField; address?: SealedField }
>;
/** Somebody was shown these fields: as whom they acted, for which unit, on which case. */
export type ResidentSeen = Fact<
  'ResidentSeen',
  Done & {
    role: string;
    unit?: Readonly<{ id: string; name: string }>;
    case?: string;
    fields: readonly Field[];
    reason?: string;
  }
>;
/** The key is destroyed: nothing of what was sealed can be read any more. */
export type ResidentErased = Fact<'ResidentErased', Done & { reason?: string }>;

export type ResidentEvent = ResidentRegistered | ResidentAmended | ResidentSeen | ResidentErased;
