import { Injectable } from '@nestjs/common';
import { ListReadings, Lists, todayOf } from '@crosswalk/breakdown-lists';
import type { Asked } from '@crosswalk/http';
import type { Admission } from '../case/admission.decision.js';
import type { BreakdownListRef } from '../case/events.js';
import type { CaseId } from '../case/ids.js';
import { unitRef } from './asked.js';
import { CaseAccess } from './case-access.js';

type ToDo = Readonly<{ action: 'list-case' | 'raise-case'; caseId: CaseId }>;
type Admitting = Readonly<{ list: BreakdownListRef; admission: Admission }>;

/** Knows what breakdown lists say to those who want to put a case on them. */
@Injectable()
export class Admissions {
  constructor(
    private readonly access: CaseAccess,
    private readonly lists: Lists,
    private readonly readings: ListReadings,
  ) {}

  /**
   * The list of that id, and what it says to whoever may do this to a case.
   * @throws CaseRejected when they may not, and then ListRejected when they may read no list of that id
   */
  async to(id: string, { action, caseId }: ToDo, asked: Asked): Promise<Admitting> {
    await this.access.require(asked.actor, action, caseId);
    const asker = await this.readings.readerOf(asked);
    const found = await this.lists.admitting(id, { asker, today: todayOf(asked), field: 'list' });
    const { name, level, taking, lets } = found;
    return {
      list: { id: found.id, name, level },
      admission: {
        taking,
        lets,
        ...(level === 'district' ? {} : { of: unitRef(found.unit) }),
      },
    };
  }
}
