import { Controller, Req, Sse, type MessageEvent } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { readingBy } from '@crosswalk/cases';
import { AskedBy, Refuses, type Actor } from '@crosswalk/http';
import { AllowedTo, READERS, StillSignedIn } from '@crosswalk/identity';
import type { FastifyRequest } from 'fastify';
import { concatMap, filter, interval, map, merge, startWith, take, type Observable, takeUntil } from 'rxjs';
import { Nudges } from './nudges.js';

const HEARTBEAT_MS = 10_000;
const HEARTBEAT: MessageEvent = { comment: 'here', retry: 3_000 };

@ApiTags('changes')
@Controller('changes')
export class ChangesController {
  constructor(
    private readonly nudges: Nudges,
    private readonly still: StillSignedIn,
  ) {}

  /** A nudge holds an id and a number only. Ends soon after whoever listens has signed out, or changed their post. */
  @Sse()
  @AllowedTo(...READERS)
  @ApiOperation({ summary: 'Tells which case that you may read is now at which revision; some may be lost' })
  @ApiProduces('text/event-stream')
  @Refuses()
  changes(@AskedBy() actor: Actor, @Req() request: FastifyRequest): Observable<MessageEvent> {
    const nudges = this.nudges.of(readingBy(actor)).pipe(map((nudge): MessageEvent => ({ type: 'case', data: nudge })));
    const heartbeats = interval(HEARTBEAT_MS).pipe(
      map(() => HEARTBEAT),
      startWith(HEARTBEAT),
    );
    return merge(heartbeats, nudges).pipe(takeUntil(merge(this.nudges.ended, this.signedOut(request))));
  }

  private signedOut(request: FastifyRequest): Observable<boolean> {
    return interval(HEARTBEAT_MS).pipe(
      concatMap(() => this.still.is(request)),
      filter((signedIn) => !signedIn),
      take(1),
    );
  }
}
