import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { startWorks, type StartWorks } from './start-works.decision.js';

export class StartWorksCommand extends CaseCommand<StartWorks> {}

@CommandHandler(StartWorksCommand)
export class StartWorksHandler extends CaseHandler<StartWorks> {
  protected readonly action = 'start-works';
  protected readonly decide = startWorks;
}
