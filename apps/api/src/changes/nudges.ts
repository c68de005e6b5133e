import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { EventStore, RecordedEvent } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import { CASE_STREAMS, mayRead, Sights, type Reading, type Sight } from '@crosswalk/cases';
import { filter, map, Observable, share, Subject, takeUntil } from 'rxjs';

/** Something is now at another revision. */
export type Nudge = Readonly<{ id: string; revision: number }>;

type Seen = Readonly<{ nudge: Nudge; sight: Sight }>;

/**
 * Tells open pages which cases have moved on, as soon as the list has heard whom they concern. Lossy: a page that missed
 * one asks again anyway, and of a case that the list has not heard of nobody is told.
 */
@Injectable()
export class Nudges implements OnModuleDestroy {
  /** Emits when the application stops. */
  readonly ended = new Subject<void>();
  private readonly log = new Logger('changes');
  private readonly shared: Observable<Seen>;

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly sights: Sights,
  ) {
    this.shared = new Observable<Seen>((page) => {
      const stop = new AbortController();
      this.follow(stop.signal, (seen) => page.next(seen)).catch((error: unknown) => {
        this.log.warn(`Open pages are no longer told of changes: ${String(error)}`);
        page.complete();
      });
      return () => stop.abort();
    }).pipe(share());
  }

  /**
   * Every change from now on of the cases that somebody may read; one subscription to the log serves all who listen.
   * Ends with the application.
   */
  of(reading: Reading): Observable<Nudge> {
    return this.shared.pipe(
      filter(({ sight }) => mayRead(reading, sight)),
      map(({ nudge }) => nudge),
      takeUntil(this.ended),
    );
  }

  onModuleDestroy(): void {
    this.ended.next();
    this.ended.complete();
  }

  private async follow(signal: AbortSignal, tell: (seen: Seen) => void): Promise<void> {
    const after = await this.store.head();
    for await (const { events } of this.store.subscribeAll({ after, prefixes: [CASE_STREAMS], signal })) {
      const nudges = latest(events);
      const sights = await this.sights.of(
        nudges.map(({ id }) => id),
        events.at(-1)?.position,
      );
      for (const nudge of nudges) {
        const sight = sights.get(nudge.id);
        if (sight) tell({ nudge, sight });
      }
    }
  }
}

/** The last revision of each case among these events. */
const latest = (events: readonly RecordedEvent[]): readonly Nudge[] => {
  const revisions = new Map(events.map(({ stream, revision }) => [stream.slice(CASE_STREAMS.length), revision]));
  return [...revisions].map(([id, revision]) => ({ id, revision }));
};
