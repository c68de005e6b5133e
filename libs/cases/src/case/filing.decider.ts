import { unreachable } from '@crosswalk/event-sourcing';
import type { CaseFiled, Description, FilingEvent } from './events.js';
import type { Facts } from './state.js';

export const factsOf = ({ number, procedure, community, subdistrict, ...told }: CaseFiled['data']): Facts => ({
  number,
  filedAt: told.at,
  procedure,
  community,
  subdistrict,
  current: described(told),
  list: undefined,
  returned: false,
  invited: [],
  declined: [],
  lead: undefined,
  supports: [],
  items: [],
  surveys: [],
  rounds: [],
  verdicts: {},
  plan: undefined,
  works: undefined,
  suspended: undefined,
  supervised: false,
  attachments: [],
  photos: [],
  followers: [told.by],
  reporters: [community],
  involved: [],
  affectedToo: 0,
  links: told.partOf ? [{ other: told.partOf.id, relation: 'part-of' }] : [],
  absorbed: [],
  residents: told.resident === undefined ? [] : [{ id: told.resident, toldIn: community.id }],
  trackingSerial: 0,
  residentAnswers: [],
  into: undefined,
});

const described = ({ title, description, category, place, urgency, affected, answers }: Description): Description => ({
  title,
  description,
  category,
  place,
  urgency,
  ...(affected === undefined ? {} : { affected }),
  ...(answers === undefined ? {} : { answers }),
});

/** What filing, listing and ending change of the facts. */
export const afterFiling = (facts: Facts, event: Exclude<FilingEvent, CaseFiled>): Partial<Facts> => {
  switch (event.type) {
    case 'CaseAmended':
      return { current: { ...facts.current, ...event.data.changes } };
    case 'CaseListed':
    case 'CaseRaised':
      return { list: event.data.list };
    case 'CaseReturned':
      return { returned: true };
    case 'CaseRefiled':
      return { returned: false };
    case 'CaseDeclined':
    case 'CaseWithdrawn':
      return { lead: undefined, supports: [], invited: [], suspended: undefined };
    default:
      return unreachable(event);
  }
};
