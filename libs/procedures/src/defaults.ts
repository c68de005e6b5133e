import { STEPS, type ClaimRule, type Limit, type Limits, type Procedure } from './procedure.js';

const claim: ClaimRule = {
  from: 'listed',
  lead: ['department'],
  support: ['department'],
  how: 'either',
  offered: false,
};

const limits: Limits & { claim: Limit } = {
  claim: { amount: 2, unit: 'working-days' },
  resolve: {
    ordinary: { amount: 7, unit: 'days' },
    hard: { amount: 15, unit: 'days' },
    utilities: { amount: 24, unit: 'hours' },
    urgent: { amount: 2, unit: 'hours' },
  },
  supporters: 50,
  opinionRounds: 20,
  extensionDays: 30,
  suspensionDays: 180,
  photos: 30,
};

/** What holds where a definition does not say: departments claim what is listed, and every step is optional. */
export const defaults = {
  filing: { by: ['community-staff', 'subdistrict-staff', 'coordinator'] },
  claim,
  steps: STEPS.map((step) => ({ step })),
  words: {},
  limits,
} as const satisfies Partial<Procedure>;
