import { useTranslation } from 'react-i18next';
import { capital, useOwnWord } from './procedure-words.js';
import type { stepNames } from './step-names.js';

export type StepName = keyof (typeof stepNames)['zh'];

// What a procedure calls the steps that it can have words of its own for.
const keys: Readonly<Partial<Record<StepName, string>>> = {
  'return-case': 'return',
  'decline-case': 'decline',
  'list-case': 'list',
  'raise-case': 'raise',
  'invite-departments': 'invite',
  'claim-case': 'claim',
  'assign-department': 'assign',
  'hand-over-lead': 'hand-over',
  'ask-release': 'release',
  'propose-plan': 'plan',
  'sign-plan': 'sign',
  'start-works': 'works',
  'resolve-case': 'resolve',
  'confirm-resolution': 'confirm',
  'refuse-resolution': 'refuse',
  'close-case': 'close',
  'reopen-case': 'reopen',
  'withdraw-case': 'withdraw',
  'merge-case': 'merge',
  'suspend-case': 'suspend',
  'resume-case': 'resume',
  'ask-extension': 'extend',
  'supervise-case': 'supervise',
  'urge-case': 'urge',
};

/** What a step is called under a procedure. */
export const useStepName = (procedure: string): ((step: StepName) => string) => {
  const { t } = useTranslation('steps');
  const own = useOwnWord(procedure);
  return (step) => {
    const key = keys[step];
    return capital((key === undefined ? undefined : own(`step:${key}`)) ?? t(`name.${step}`));
  };
};
