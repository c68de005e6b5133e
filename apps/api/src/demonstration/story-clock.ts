import { Clock } from '@crosswalk/http';

/** The time of a story, which moves on as it is carried out: what follows from its steps follows at their time. */
export class StoryClock extends Clock {
  /** @param at ISO 8601 instant in UTC */
  constructor(public at: string) {
    super();
  }

  now(): string {
    return this.at;
  }
}
