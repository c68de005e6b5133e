import type { Upcasters } from '@crosswalk/event-sourcing';
import type { CaseEvent } from './events.js';

export const caseUpcasters = {
  CaseFiled: [],
  CaseAmended: [],
  CaseListed: [],
  DepartmentsInvited: [],
  CaseClaimed: [],
  ClaimReleased: [],
  CaseResolved: [],
  ResolutionConfirmed: [],
  ResolutionRefused: [],
  CaseClosed: [],
  CaseReopened: [],
  CaseWithdrawn: [],
} satisfies Upcasters<CaseEvent>;
