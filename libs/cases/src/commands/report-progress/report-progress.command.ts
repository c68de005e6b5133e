import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { reportProgress, type ReportProgress } from './report-progress.decision.js';

export class ReportProgressCommand extends CaseCommand<ReportProgress> {}

@CommandHandler(ReportProgressCommand)
export class ReportProgressHandler extends CaseHandler<ReportProgress> {
  protected readonly action = 'report-progress';
  protected readonly decide = reportProgress;
}
