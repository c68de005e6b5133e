import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { derivedId, type Outcome, type Request } from '@crosswalk/event-sourcing';
import { People } from '../../people.js';
import { Turns } from '../../desk/turns.js';
import type { PostHere } from '../../snapshot/organisation.js';
import { OrganisationSnapshot } from '../../snapshot/organisation-snapshot.js';
import type { UnitEvent } from '../../unit/events.js';
import type { UnitId } from '../../unit/ids.js';
import { Units } from '../../units.js';
import { closeUnit, type CloseUnit } from './close-unit.decision.js';

/** `all`: with the units below it, and ending the posts. */
export type Closing = Readonly<{ message: CloseUnit; all: boolean; today: string }>;

export class CloseUnitCommand extends Command<Outcome<UnitEvent>> {
  constructor(
    readonly unit: UnitId,
    readonly closing: Closing,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(CloseUnitCommand)
export class CloseUnitHandler implements ICommandHandler<CloseUnitCommand> {
  constructor(
    private readonly units: Units,
    private readonly people: People,
    private readonly snapshot: OrganisationSnapshot,
    private readonly turns: Turns,
  ) {}

  execute({ unit, closing, request }: CloseUnitCommand): Promise<Outcome<UnitEvent>> {
    return this.turns.take(() => this.close(unit, closing, request));
  }

  private async close(unit: UnitId, closing: Closing, request: Request): Promise<Outcome<UnitEvent>> {
    const organisation = await this.snapshot.catchUp();
    const all = closing.all && organisation.unit(unit)?.kind !== 'district'; // which is not closed, nor emptied
    if (all) {
      for (const { id } of organisation.below(unit)) await this.close(id, closing, within(request, id));
      await this.endPosts(organisation.postsAt(unit, closing.today), closing, request);
      await this.snapshot.catchUp();
    }
    const held = {
      below: organisation.below(unit).map(({ name }) => name),
      posts: organisation.postsAt(unit, closing.today).length,
    };
    return this.units.record(unit, request, (state) => closeUnit(closing.message, state, held));
  }

  private async endPosts(posts: readonly PostHere[], { message }: Closing, request: Request): Promise<void> {
    for (const { person, post } of posts) {
      await this.people.endPost(person, { post, ...message }, within(request, post));
    }
  }
}

/** One request of the many that follow from one. */
const within = ({ metadata }: Request, what: string): Request => ({
  metadata: {
    ...metadata,
    commandId: derivedId('closing', `${metadata.commandId}\n${what}`),
    causationId: metadata.commandId,
  },
});
