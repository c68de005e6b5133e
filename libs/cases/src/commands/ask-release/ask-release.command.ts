import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { askRelease, type AskRelease } from './ask-release.decision.js';

export class AskReleaseCommand extends CaseCommand<AskRelease> {}

@CommandHandler(AskReleaseCommand)
export class AskReleaseHandler extends CaseHandler<AskRelease> {
  protected readonly action = 'ask-release';
  protected readonly decide = askRelease;
}
