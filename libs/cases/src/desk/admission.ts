import { Injectable } from '@nestjs/common';
import { ListReadings, Lists, todayOf } from '@crosswalk/breakdown-lists';
import type { Asked } from '@crosswalk/http';
import type { Admission } from '../case/admission.decision.js';
import type { BreakdownListRef } from '../case/events.js';
import { unitRef } from './asked.js';

type Admitting = Readonly<{ list: BreakdownListRef; admission: Admission }>;

/** Knows what breakdown lists say to those who want to put a case on them. */
@Injectable()
export class Admissions {
  constructor(
    private readonly lists: Lists,
    private readonly readings: ListReadings,
  ) {}

  /** The list of that id, and what it says to whoever asks. @throws ListRejected when they may read none of that id */
  async to(id: string, asked: Asked): Promise<Admitting> {
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
