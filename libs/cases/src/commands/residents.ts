import { AnswerAsResidentHandler } from './answer-as-resident/answer-as-resident.command.js';
import { AnswerAsResidentController } from './answer-as-resident/answer-as-resident.controller.js';
import { EraseResidentHandler } from './erase-resident/erase-resident.command.js';
import { EraseResidentController } from './erase-resident/erase-resident.controller.js';
import { IssueTrackingCodeHandler } from './issue-tracking-code/issue-tracking-code.command.js';
import { IssueTrackingCodeController } from './issue-tracking-code/issue-tracking-code.controller.js';
import { SeeResidentHandler } from './see-resident/see-resident.command.js';
import { SeeResidentController } from './see-resident/see-resident.controller.js';
import { TellResidentHandler } from './tell-resident/tell-resident.command.js';
import { TellResidentController } from './tell-resident/tell-resident.controller.js';

/** Residents: who may see and erase them, and what they follow and answer by a code. */
export const residents = {
  controllers: [
    SeeResidentController,
    EraseResidentController,
    TellResidentController,
    IssueTrackingCodeController,
    AnswerAsResidentController,
  ],
  handlers: [
    SeeResidentHandler,
    EraseResidentHandler,
    TellResidentHandler,
    IssueTrackingCodeHandler,
    AnswerAsResidentHandler,
  ],
};
