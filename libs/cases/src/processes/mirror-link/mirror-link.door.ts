import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Request } from '@crosswalk/event-sourcing';
import { Clock } from '@crosswalk/http';
import type { Instant } from '../../case/ids.js';
import { LinkCasesCommand } from '../../commands/link-cases/link-cases.command.js';
import { UnlinkCasesCommand } from '../../commands/unlink-cases/unlink-cases.command.js';
import { CaseDoor } from '../case-door.js';
import { mirrorLink, type MirrorLinkCommand } from './mirror-link.process.js';

@Injectable()
export class MirrorLinkDoor extends CaseDoor<MirrorLinkCommand> {
  protected readonly process = mirrorLink;

  constructor(
    private readonly bus: CommandBus,
    private readonly clock: Clock,
  ) {
    super();
  }

  protected override send({ name, case: id, ...said }: MirrorLinkCommand, request: Request): Promise<unknown> {
    const message = { ...said, at: this.clock.now() as Instant };
    return name === 'link-cases'
      ? this.bus.execute(new LinkCasesCommand(id, message, request))
      : this.bus.execute(new UnlinkCasesCommand(id, message, request));
  }
}
