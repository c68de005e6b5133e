import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { linkCases, type LinkCases } from './link-cases.decision.js';

export class LinkCasesCommand extends CaseCommand<Omit<LinkCases, 'caseId' | 'otherCase'>> {}

@CommandHandler(LinkCasesCommand)
export class LinkCasesHandler extends CaseHandler<LinkCases> {
  protected readonly action = 'link-cases';
  protected readonly decide = linkCases;

  override execute({ caseId, message, request }: LinkCasesCommand) {
    return this.cases.record({ action: this.action, id: caseId, request }, async (state) => {
      const otherCase = await this.cases.findFor(request, message.other);
      return linkCases({ ...message, caseId, otherCase }, state);
    });
  }
}
