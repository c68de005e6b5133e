import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { countOpinions, type CountOpinions } from './count-opinions.decision.js';

export class CountOpinionsCommand extends CaseCommand<CountOpinions> {}

@CommandHandler(CountOpinionsCommand)
export class CountOpinionsHandler extends CaseHandler<CountOpinions> {
  protected readonly action = 'count-opinions';
  protected readonly decide = countOpinions;
}
