import { Injectable } from '@nestjs/common';

/** One installation serves one district, which has one time zone: days and hours are told and counted there. */
export const HOME_ZONE = 'Asia/Shanghai';

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
