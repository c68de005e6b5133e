import type { Colleague } from '../api/people.js';

/** What administrators do about somebody, in the order it is offered. */
const PERSON_STEPS = [
  ...(['unlock', 'account', 'givePost', 'rename'] as const),
  ...(['endSessions', 'closeAccount', 'depart', 'history'] as const),
] as const;

export type PersonStep = (typeof PERSON_STEPS)[number];

type Asker = Readonly<{
  /** Whoever looks at it. */
  me: string;
  keeps: boolean;
  /** Whether people sign in with passwords here. */
  local: boolean;
}>;

/** What can be done about somebody, by whoever looks: nothing that would only be refused. */
export const openSteps = (person: Colleague, { me, keeps, local }: Asker): readonly PersonStep[] => {
  const { id, left, account } = person;
  const mine = id === me;
  const hasPassword = account?.state === 'one-time' || account?.state === 'own';
  const open: Readonly<Record<PersonStep, boolean>> = {
    unlock: account?.lockedUntil !== undefined,
    account: local && !mine,
    givePost: true,
    rename: true,
    endSessions: !mine && (account?.sessions ?? 0) > 0,
    closeAccount: !mine && hasPassword,
    depart: !mine,
    history: true,
  };
  return PERSON_STEPS.filter((step) => step === 'history' || (keeps && !left && open[step]));
};
