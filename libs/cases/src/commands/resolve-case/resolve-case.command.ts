import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { resolveCase, type ResolveCase } from './resolve-case.decision.js';

export class ResolveCaseCommand extends CaseCommand<ResolveCase> {}

@CommandHandler(ResolveCaseCommand)
export class ResolveCaseHandler extends CaseHandler<ResolveCase> {
  protected readonly action = 'resolve-case';
  protected readonly decide = resolveCase;
}
