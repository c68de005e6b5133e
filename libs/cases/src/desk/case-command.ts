import { Injectable } from '@nestjs/common';
import { Command, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome } from '@crosswalk/event-sourcing';
import type { Procedure } from '@crosswalk/procedures';
import type { Action } from '../case/actions.policy.js';
import type { CaseEvent } from '../case/events.js';
import type { CaseId } from '../case/ids.js';
import type { Case } from '../case/state.js';
import type { CaseRequest } from './case-request.js';
import { Cases } from './cases.js';

/** A request about one case, on its way to the decision. */
export abstract class CaseCommand<Message> extends Command<Outcome<CaseEvent>> {
  constructor(
    readonly caseId: CaseId,
    readonly message: Message,
    readonly request: CaseRequest,
  ) {
    super();
  }
}

/** What a request comes to, in a case that runs under these rules. @throws CaseRejected */
export type CaseDecision<Message> = (message: Message, state: Case, rules: Procedure) => readonly CaseEvent[];

/** Loads the case with its rules, asks the decision and appends what it says. */
@Injectable()
export abstract class CaseHandler<Message> implements ICommandHandler<CaseCommand<Message>> {
  constructor(protected readonly cases: Cases) {}

  /** What it does to a case, for the policy. */
  protected abstract readonly action: Action;
  protected abstract readonly decide: CaseDecision<Message>;

  execute({ caseId, message, request }: CaseCommand<Message>): Promise<Outcome<CaseEvent>> {
    return this.cases.record({ action: this.action, id: caseId, request }, (state, rules) =>
      this.decide(message, state, rules),
    );
  }
}
