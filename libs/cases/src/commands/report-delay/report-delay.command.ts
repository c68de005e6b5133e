import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { reportDelay, type ReportDelay } from './report-delay.decision.js';

export class ReportDelayCommand extends CaseCommand<ReportDelay> {}

@CommandHandler(ReportDelayCommand)
export class ReportDelayHandler extends CaseHandler<ReportDelay> {
  protected readonly action = 'report-delay';
  protected readonly decide = reportDelay;
}
