import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { EventStore, RecordedEvent } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import { CASE_STREAMS } from '@crosswalk/cases';
import { Observable, share, Subject, takeUntil } from 'rxjs';

/** Something is now at another revision. */
export type Nudge = Readonly<{ id: string; revision: number }>;

/** Tells open pages which cases have moved on, straight from the log. Lossy: a page that missed one asks again anyway. */
@Injectable()
export class Nudges implements OnModuleDestroy {
  /** Emits when the application stops. */
  readonly ended = new Subject<void>();
  private readonly log = new Logger('changes');
  private readonly shared: Observable<Nudge>;

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {
    this.shared = new Observable<Nudge>((page) => {
      const stop = new AbortController();
      this.follow(stop.signal, (nudge) => page.next(nudge)).catch((error: unknown) => {
        this.log.warn(`Open pages are no longer told of changes: ${String(error)}`);
        page.complete();
      });
      return () => stop.abort();
    }).pipe(share());
  }

  /** Every change from now on; one subscription to the log serves all who listen. Ends with the application. */
  all(): Observable<Nudge> {
    return this.shared.pipe(takeUntil(this.ended));
  }

  onModuleDestroy(): void {
    this.ended.next();
    this.ended.complete();
  }

  private async follow(signal: AbortSignal, tell: (nudge: Nudge) => void): Promise<void> {
    const after = await this.store.head();
    for await (const { events } of this.store.subscribeAll({ after, prefixes: [CASE_STREAMS], signal })) {
      latest(events).forEach(tell);
    }
  }
}

/** The last revision of each case among these events. */
const latest = (events: readonly RecordedEvent[]): readonly Nudge[] => {
  const revisions = new Map(events.map(({ stream, revision }) => [stream.slice(CASE_STREAMS.length), revision]));
  return [...revisions].map(([id, revision]) => ({ id, revision }));
};
