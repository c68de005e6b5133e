import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { derivedId, type Request } from '@crosswalk/event-sourcing';
import { Clock } from '@crosswalk/http';
import { MovePostsCommand } from '../../commands/move-posts/move-posts.command.js';
import { Heirs } from '../../heirs.js';
import { OrganisationSnapshot } from '../../snapshot/organisation-snapshot.js';
import type { HandOver } from './succeed-units.process.js';

@Injectable()
export class SucceedUnitsDoor {
  constructor(
    private readonly bus: CommandBus,
    private readonly snapshot: OrganisationSnapshot,
    private readonly heirs: Heirs,
    private readonly clock: Clock,
  ) {}

  /** Hands a unit over; what was handed over before stays so. */
  async send(handOver: HandOver, request: Request): Promise<void> {
    await this.movePosts(handOver, request);
    for (const heir of this.heirs.all) await heir.takeOver(handOver, request);
  }

  private async movePosts({ from, to }: HandOver, { metadata }: Request): Promise<void> {
    const organisation = await this.snapshot.catchUp();
    const people = organisation.allPeople().filter(([, { posts }]) => posts.some(({ unit }) => unit.id === from.id));
    for (const [person] of people) {
      const commandId = derivedId('posts-moved', `${metadata.commandId}\n${person}`);
      const message = { from, to, by: metadata.actorId, at: this.clock.now() };
      await this.bus.execute(new MovePostsCommand(person, message, { metadata: { ...metadata, commandId } }));
    }
  }
}
