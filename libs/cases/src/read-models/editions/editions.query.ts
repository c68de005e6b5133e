import { Inject } from '@nestjs/common';
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { EditionNotFound, ListFileQuery, ListNotFound, type Edition, type ListId } from '@crosswalk/breakdown-lists';
import { upcast, type EventStore, type Position } from '@crosswalk/event-sourcing';
import type { Actor } from '@crosswalk/http';
import { EVENT_STORE } from '@crosswalk/event-store';
import type { CaseEvent } from '../../case/events.js';
import { caseStream, type CaseId } from '../../case/ids.js';
import { waitingFor, type Next } from '../../case/next.projection.js';
import { caseUpcasters } from '../../case/upcasters.js';
import { Procedures } from '../../desk/procedures.js';
import { readingBy } from '../../desk/readable-rows.js';
import { Sights } from '../../desk/sights.query.js';
import { caseInEditionAfter, type CaseInEdition } from './editions.projection.js';

export type EditionAsked = Readonly<{ list: ListId; edition: number; actor: Actor; skip: number; limit: number }>;

export type EditionRow = CaseInEdition & Readonly<{ next: Next | null }>;

/** `shown`: how many of its cases whoever asks may read; `others`: how many more it shows. */
type Answer = Readonly<{ edition: Edition; items: readonly EditionRow[]; shown: number; others: number }>;

/**
 * Some of the cases of an edition, by number, each as it stood when the edition was published: of those that one may
 * read today.
 */
export class EditionQuery extends Query<Answer> {
  constructor(readonly asked: EditionAsked) {
    super();
  }
}

/** A history page: folds the streams themselves, up to the edition's place in the log. */
@QueryHandler(EditionQuery)
export class EditionHandler implements IQueryHandler<EditionQuery> {
  constructor(
    private readonly bus: QueryBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly procedures: Procedures,
    private readonly sights: Sights,
  ) {}

  /** @throws ListNotFound, EditionNotFound */
  async execute({ asked: { list, edition: number, actor, skip, limit } }: EditionQuery): Promise<Answer> {
    const file = await this.bus.execute(new ListFileQuery(list, actor));
    if (!file) throw new ListNotFound();
    const edition = file.editions.find(({ edition: known }) => known === number);
    if (!edition) throw new EditionNotFound(file.list.name, number);
    const shows = await this.sights.readable(edition.shows, readingBy(actor), edition.at);
    const page = shows.slice(skip, skip + limit);
    const cases = await Promise.all(page.map(({ id }) => this.asOf(id as CaseId, edition.at)));
    const items = cases.flatMap((one) => (one ? [{ ...one, next: this.next(one) }] : []));
    return { edition, items, shown: shows.length, others: edition.shows.length - shows.length };
  }

  private async asOf(id: CaseId, at: Position): Promise<CaseInEdition | undefined> {
    const events = await this.store.readStream(caseStream(id));
    return events
      .filter(({ position }) => this.store.comparePositions(position, at) <= 0)
      .map((event) => upcast<CaseEvent>(caseUpcasters, event))
      .reduce<CaseInEdition | undefined>(caseInEditionAfter, undefined);
  }

  private next({ standing }: CaseInEdition): Next | null {
    return waitingFor(standing, this.procedures.of(standing.procedure))[0] ?? null;
  }
}
