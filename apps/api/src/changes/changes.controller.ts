import { Controller, Sse, type MessageEvent } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Refuses } from '@crosswalk/http';
import { AllowedTo, READERS } from '@crosswalk/identity';
import { interval, map, merge, startWith, type Observable, takeUntil } from 'rxjs';
import { Nudges } from './nudges.js';

const HEARTBEAT_MS = 20_000;
const HEARTBEAT: MessageEvent = { comment: 'here', retry: 3_000 };

@ApiTags('changes')
@Controller('changes')
export class ChangesController {
  constructor(private readonly nudges: Nudges) {}

  /** For whoever works with cases; a nudge holds an id and a number only. */
  @Sse()
  @AllowedTo(...READERS)
  @ApiOperation({ summary: 'Tells which case is now at which revision; some may be lost' })
  @ApiProduces('text/event-stream')
  @Refuses()
  changes(): Observable<MessageEvent> {
    const nudges = this.nudges.all().pipe(map((nudge): MessageEvent => ({ type: 'case', data: nudge })));
    const heartbeats = interval(HEARTBEAT_MS).pipe(
      map(() => HEARTBEAT),
      startWith(HEARTBEAT),
      takeUntil(this.nudges.ended),
    );
    return merge(heartbeats, nudges);
  }
}
