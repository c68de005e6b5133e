import { askerOf, todayOf, type Lists } from '@crosswalk/breakdown-lists';
import type { Asked } from '@crosswalk/http';
import type { Admission } from '../case/admission.decision.js';
import type { BreakdownListRef } from '../case/events.js';
import { unitRef } from './asked.js';

type Admitting = Readonly<{ list: BreakdownListRef; admission: Admission }>;

/** The breakdown list of that id, and what it says to whoever asks. @throws ListRejected when there is none */
export const admissionTo = async (lists: Lists, id: string, asked: Asked): Promise<Admitting> => {
  const found = await lists.admitting(id, { asker: askerOf(asked), today: todayOf(asked), field: 'list' });
  const { name, level, taking, lets } = found;
  return {
    list: { id: found.id, name, level },
    admission: {
      taking,
      lets,
      ...(level === 'district' ? {} : { of: unitRef(found.unit) }),
    },
  };
};
