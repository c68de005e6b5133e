import { Injectable } from '@nestjs/common';
import { translateCaseRejection } from '@crosswalk/cases';
import { unreachable, type Request } from '@crosswalk/event-sourcing';
import { Clock } from '@crosswalk/http';
import { FilingRequests } from '../../desk/filing-requests.js';
import { Rounds } from '../../rounds.js';
import type { FileRequestsCommand } from './file-requests.process.js';

@Injectable()
export class FileRequestsDoor {
  constructor(
    private readonly rounds: Rounds,
    private readonly filing: FilingRequests,
    private readonly clock: Clock,
  ) {}

  /** Files the request under the command that its round has named, or takes it off the round. */
  async send(command: FileRequestsCommand, request: Request): Promise<unknown> {
    switch (command.name) {
      case 'file-request': {
        const inTheirName = { metadata: { ...request.metadata, ...command.asker } };
        return this.filing.file(command, await this.rounds.named(command.visit), inTheirName);
      }
      case 'drop-request':
        return this.filing.drop(command, { why: command.why, at: this.clock.now() }, request);
      default:
        return unreachable(command);
    }
  }

  /** The code of a refusal that a person would be told of too; undefined for anything that went wrong. */
  refusalOf(error: unknown): string | undefined {
    return translateCaseRejection(error)?.problem.code;
  }
}
