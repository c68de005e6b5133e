import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { linkCases, type LinkCases } from './link-cases.decision.js';

export class LinkCasesCommand extends CaseCommand<Omit<LinkCases, 'caseId' | 'otherCase'>> {}

@CommandHandler(LinkCasesCommand)
export class LinkCasesHandler extends CaseHandler<LinkCases> {
  protected readonly decide = linkCases;

  override execute({ caseId, message, request }: LinkCasesCommand) {
    return this.cases.record(caseId, request, async (state) => {
      const otherCase = await this.cases.find(message.other);
      return linkCases({ ...message, caseId, otherCase }, state);
    });
  }
}
