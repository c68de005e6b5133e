import { Injectable } from '@nestjs/common';

/** What time it is. */
export abstract class Clock {
  /** Now, as an ISO 8601 instant in UTC with milliseconds. */
  abstract now(): string;
}

@Injectable()
export class SystemClock extends Clock {
  now(): string {
    return new Date().toISOString();
  }
}
