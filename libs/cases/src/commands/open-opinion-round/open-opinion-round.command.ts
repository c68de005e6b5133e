import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { openOpinionRound, type OpenOpinionRound } from './open-opinion-round.decision.js';

export class OpenOpinionRoundCommand extends CaseCommand<OpenOpinionRound> {}

@CommandHandler(OpenOpinionRoundCommand)
export class OpenOpinionRoundHandler extends CaseHandler<OpenOpinionRound> {
  protected readonly action = 'open-opinion-round';
  protected readonly decide = openOpinionRound;
}
