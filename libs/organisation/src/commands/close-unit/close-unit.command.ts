import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { derivedId, type Outcome, type Request } from '@crosswalk/event-sourcing';
import { People } from '../../people.js';
import { Turns } from '../../desk/turns.js';
import { Roll } from '../../roll.js';
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
    private readonly roll: Roll,
    private readonly turns: Turns,
  ) {}

  execute({ unit, closing, request }: CloseUnitCommand): Promise<Outcome<UnitEvent>> {
    return this.turns.take(() => this.close(unit, closing, request));
  }

  private async close(unit: UnitId, closing: Closing, request: Request): Promise<Outcome<UnitEvent>> {
    await this.roll.read();
    const all = closing.all && this.roll.unit(unit)?.kind !== 'district'; // which is not closed, nor emptied
    if (all) {
      for (const { id } of this.roll.below(unit)) await this.close(id, closing, within(request, id));
      await this.endPosts(unit, closing, request);
      await this.roll.read();
    }
    const held = {
      below: this.roll.below(unit).map(({ name }) => name),
      posts: this.roll.postsAt(unit, closing.today).length,
    };
    return this.units.record(unit, request, (state) => closeUnit(closing.message, state, held));
  }

  private async endPosts(unit: UnitId, { message, today }: Closing, request: Request): Promise<void> {
    for (const { person, post } of this.roll.postsAt(unit, today)) {
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
