import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { closeOpinionRound, type CloseOpinionRound } from './close-opinion-round.decision.js';

export class CloseOpinionRoundCommand extends CaseCommand<CloseOpinionRound> {}

@CommandHandler(CloseOpinionRoundCommand)
export class CloseOpinionRoundHandler extends CaseHandler<CloseOpinionRound> {
  protected readonly action = 'close-opinion-round';
  protected readonly decide = closeOpinionRound;
}
