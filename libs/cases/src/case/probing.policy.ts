import type { UnitRef } from './events.js';
import type { AttachmentId, Day, Instant, PersonId } from './ids.js';
import type { CaseAtHand } from './may.policy.js';
import type { Asker } from './reading.policy.js';

/**
 * Somebody looks at a case, for their unit, on a day. `places`: whether the catalogue would keep a place for their unit,
 * and for any that does not lead the case, where the procedure sends orders only to those who offer them.
 */
export type Looking = CaseAtHand &
  Readonly<{ asker: Asker; unit: UnitRef; by: PersonId; at: Instant; today: Day; places: Places }>;

export type Places = Readonly<{ own: boolean; others: boolean }>;

/** `part`: what of the case the step is about, '' for all of it. `step`: what it is called, when not as its folder. */
export type Trial = Readonly<{ part: string; step?: string; ask: () => readonly unknown[] }>;

/**
 * The requests that somebody who looks at a case could make of one kind: well-meant, about each part that is there, and
 * with everything supplied that is theirs to supply. The very decision is asked.
 */
export type Probe = (looking: Looking) => readonly Trial[];

/** What somebody would say. */
export const words = '…';

/** Stands for whatever somebody would choose or bring. */
export const supplied = 'supplied';

/** Who does it. */
export const done = ({ by, at }: Looking): Readonly<{ by: PersonId; at: Instant }> => ({ by, at });

/** Whose unit does it. */
export const own = ({ unit, by, at }: Looking) => ({ department: unit, by, at });

// Whoever asks for all units asks for none.
const FOR_ALL = ['coordinator', 'leadership'];

/** For which unit it is done. */
export const onBehalf = ({ asker, unit, by, at }: Looking) =>
  FOR_ALL.includes(asker.role) ? { by, at } : { unit: unit.id, by, at };

/** About the whole case. */
export const once = (ask: Trial['ask']): readonly Trial[] => [{ part: '', ask }];

/** About each of these, by its id. */
export const each = <One extends Readonly<{ id: string }>>(
  all: readonly One[],
  ask: (one: One) => readonly unknown[],
): readonly Trial[] => all.map((one) => ({ part: one.id, ask: () => ask(one) }));

/** The case once somebody has attached what shows it, and what they attached. */
export const withEvidence = <State extends Looking['state']>(state: State) => {
  const evidence = supplied as AttachmentId;
  return { shown: { ...state, attachments: [...state.attachments, evidence] }, evidence: [evidence] };
};
