import { Controller, Req, Sse, type MessageEvent } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { readingBy } from '@crosswalk/cases';
import { AskedBy, Refuses, type Actor } from '@crosswalk/http';
import { AllowedTo, READERS, StillSignedIn } from '@crosswalk/identity';
import type { FastifyRequest } from 'fastify';
import { concatMap, filter, interval, map, merge, startWith, take, type Observable, takeUntil, takeWhile } from 'rxjs';
import { Nudges } from './nudges.js';

const HEARTBEAT_MS = 10_000;
const HEARTBEAT: MessageEvent = { comment: 'here', retry: 3_000 };
const FRESH_MS = 1_000;

@ApiTags('changes')
@Controller('changes')
export class ChangesController {
  constructor(
    private readonly nudges: Nudges,
    private readonly still: StillSignedIn,
  ) {}

  /**
   * A nudge holds an id and a number only. Nothing is told to whoever has signed out, lost their post or changed it a
   * second ago; it ends then, or with the next heartbeat.
   */
  @Sse()
  @AllowedTo(...READERS)
  @ApiOperation({ summary: 'Tells which case that you may read is now at which revision; some may be lost' })
  @ApiProduces('text/event-stream')
  @Refuses()
  changes(@AskedBy() actor: Actor, @Req() request: FastifyRequest): Observable<MessageEvent> {
    const mayStill = this.asking(request);
    const nudges = this.nudges
      .of(readingBy(actor))
      .pipe(concatMap(async (data) => ((await mayStill()) ? { type: 'case', data } : undefined)));
    const heartbeats = interval(HEARTBEAT_MS).pipe(
      map(() => HEARTBEAT),
      startWith(HEARTBEAT),
    );
    const told = merge(heartbeats, nudges).pipe(takeWhile((event): event is MessageEvent => event !== undefined));
    return told.pipe(takeUntil(merge(this.nudges.ended, this.signedOut(request))));
  }

  /** Whether whoever listens still may, asked once a second at most, however much there is to tell. */
  private asking(request: FastifyRequest): () => Promise<boolean> {
    let asked: Readonly<{ at: number; answer: Promise<boolean> }> | undefined;
    return () => {
      const at = performance.now();
      if (asked === undefined || at - asked.at >= FRESH_MS) asked = { at, answer: this.still.is(request) };
      return asked.answer;
    };
  }

  private signedOut(request: FastifyRequest): Observable<boolean> {
    return interval(HEARTBEAT_MS).pipe(
      concatMap(() => this.still.is(request)),
      filter((signedIn) => !signedIn),
      take(1),
    );
  }
}
