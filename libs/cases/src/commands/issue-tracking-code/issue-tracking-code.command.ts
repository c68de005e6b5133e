import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome } from '@crosswalk/event-sourcing';
import { SECRETS, type Secrets } from '@crosswalk/secrets';
import type { CaseEvent } from '../../case/events.js';
import type { CaseId } from '../../case/ids.js';
import type { CaseRequest } from '../../desk/case-request.js';
import { Cases } from '../../desk/cases.js';
import { factIn } from '../../desk/fact-in.js';
import { inGroups, trackingCode } from '../../tracking/tracking-code.js';
import { issueTrackingCode, type IssueTrackingCode } from './issue-tracking-code.decision.js';

type Issued = Outcome<CaseEvent> & Readonly<{ code: string }>;

export class IssueTrackingCodeCommand extends Command<Issued> {
  constructor(
    readonly caseId: CaseId,
    readonly message: IssueTrackingCode,
    readonly request: CaseRequest,
  ) {
    super();
  }
}

@CommandHandler(IssueTrackingCodeCommand)
export class IssueTrackingCodeHandler implements ICommandHandler<IssueTrackingCodeCommand> {
  constructor(
    private readonly cases: Cases,
    @Inject(SECRETS) private readonly secrets: Secrets,
  ) {}

  async execute({ caseId, message, request }: IssueTrackingCodeCommand): Promise<Issued> {
    let holds = 0;
    const outcome = await this.cases.record({ action: 'issue-tracking-code', id: caseId, request }, (state) => {
      holds = state.trackingSerial;
      return issueTrackingCode(message, state);
    });
    const serial = factIn(outcome, 'TrackingCodeIssued')?.data.serial ?? holds;
    return { ...outcome, code: inGroups(trackingCode(this.secrets.tracking, caseId, serial)) };
  }
}
