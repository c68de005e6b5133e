import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import type { CaseEvent } from '../../case/events.js';
import type { CaseId } from '../../case/ids.js';
import { Cases } from '../../desk/cases.js';
import { resolveCase, type ResolveCase } from './resolve-case.decision.js';

export class ResolveCaseCommand extends Command<Outcome<CaseEvent>> {
  constructor(
    readonly caseId: CaseId,
    readonly message: ResolveCase,
    readonly request: Request,
  ) {
    super();
  }
}

@CommandHandler(ResolveCaseCommand)
export class ResolveCaseHandler implements ICommandHandler<ResolveCaseCommand> {
  constructor(private readonly cases: Cases) {}

  execute({ caseId, message, request }: ResolveCaseCommand): Promise<Outcome<CaseEvent>> {
    return this.cases.record(caseId, request, (state) => resolveCase(message, state));
  }
}
