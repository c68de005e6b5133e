import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { EventStore, Outcome, Request } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import { Checkpoints } from '@crosswalk/projections';
import type { ListEvent } from '../../list/events.js';
import { LIST_MIRROR, type ListId } from '../../list/ids.js';
import { ListRejected } from '../../list/rejections.js';
import { Lists } from '../../lists.js';
import { publishEdition, type PublishEdition } from './publish-edition.decision.js';

type Published = Outcome<ListEvent> & Readonly<{ edition: number }>;

export class PublishEditionCommand extends Command<Published> {
  constructor(
    readonly listId: ListId,
    readonly message: PublishEdition,
    readonly request: Request,
  ) {
    super();
  }
}

const PATIENCE_MS = 5_000;

@CommandHandler(PublishEditionCommand)
export class PublishEditionHandler implements ICommandHandler<PublishEditionCommand> {
  constructor(
    private readonly lists: Lists,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly checkpoints: Checkpoints,
  ) {}

  async execute({ listId, message, request }: PublishEditionCommand): Promise<Published> {
    await this.casesAreIn();
    const outcome = await this.lists.record(listId, { ...request, reader: message.asker }, (state) =>
      publishEdition(message, state),
    );
    return { ...outcome, edition: editionIn(outcome) };
  }

  /** Waits until the list has heard of every case so far. @throws ListRejected when that takes too long */
  private async casesAreIn(): Promise<void> {
    const head = await this.store.head();
    if (head === undefined || (await this.checkpoints.waitFor(LIST_MIRROR, head, PATIENCE_MS))) return;
    throw new ListRejected('list-behind');
  }
}

const editionIn = ({ events }: Outcome<ListEvent>): number => {
  const [published] = events;
  if (published?.type !== 'EditionPublished') throw new Error('Publishing left no EditionPublished');
  return published.data.edition;
};
