import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { declineCase, type DeclineCase } from './decline-case.decision.js';

export class DeclineCaseCommand extends CaseCommand<DeclineCase> {}

@CommandHandler(DeclineCaseCommand)
export class DeclineCaseHandler extends CaseHandler<DeclineCase> {
  protected readonly action = 'decline-case';
  protected readonly decide = declineCase;
}
