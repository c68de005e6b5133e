import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { resumeCase, type ResumeCase } from './resume-case.decision.js';

export class ResumeCaseCommand extends CaseCommand<ResumeCase> {}

@CommandHandler(ResumeCaseCommand)
export class ResumeCaseHandler extends CaseHandler<ResumeCase> {
  protected readonly action = 'resume-case';
  protected readonly decide = resumeCase;
}
