import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Outcome } from '@crosswalk/event-sourcing';
import { Residents, type ToldResident } from '@crosswalk/residents';
import type { CaseEvent } from '../../case/events.js';
import type { CaseId, ResidentId } from '../../case/ids.js';
import { tellsOfAny } from '../../case/personal.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import type { FiledCase } from '../../case/state.js';
import type { CaseRequest } from '../../desk/case-request.js';
import { Cases } from '../../desk/cases.js';
import { correctResident, tellResident, type TellResident } from './tell-resident.decision.js';

/** `about`: the resident on the case whom it corrects; absent when it adds one. */
type Message = Omit<TellResident, 'resident'> &
  Readonly<{ about?: ResidentId | undefined; told: Partial<ToldResident> }>;

export class TellResidentCommand extends Command<Outcome<CaseEvent>> {
  constructor(
    readonly caseId: CaseId,
    readonly message: Message,
    readonly request: CaseRequest,
  ) {
    super();
  }
}

/** Seals what is told, and says on the case that it was told or corrected. */
@CommandHandler(TellResidentCommand)
export class TellResidentHandler implements ICommandHandler<TellResidentCommand> {
  constructor(
    private readonly cases: Cases,
    private readonly residents: Residents,
  ) {}

  execute(command: TellResidentCommand): Promise<Outcome<CaseEvent>> {
    const { caseId: id, request } = command;
    const { about } = command.message;
    return this.cases.record({ action: 'tell-resident', id, request }, (state) =>
      about === undefined ? this.tell(command, state) : this.correct(about, command, state),
    );
  }

  private async tell({ message: { told, ...message }, request }: TellResidentCommand, state: FiledCase) {
    const { by, at } = message;
    tellResident({ ...message, resident: NOBODY_YET }, state);
    const { name, ...others } = told;
    if (name === undefined) throw new CaseRejected('resident-name-missing', { field: 'resident.name' });
    const somebody = { name, ...others };
    requireUnnamed(state, somebody);
    const resident = await this.residents.keep(somebody, request, { by, at, toldIn: state.community.id });
    return tellResident({ ...message, resident }, state);
  }

  private async correct(
    about: ResidentId,
    { message: { told, ...message }, request }: TellResidentCommand,
    state: FiledCase,
  ) {
    const { by, at } = message;
    const corrected = correctResident({ ...message, resident: about }, state);
    const toldIn = state.residents.find(({ id }) => id === about)?.toldIn ?? state.community.id;
    if (told.name !== undefined) requireUnnamed(state, { name: told.name });
    const isNew = await this.residents.correct(about, told, request, { by, at, toldIn });
    return isNew ? corrected : [];
  }
}

const NOBODY_YET = '' as ResidentId;

// What the case says would outlive the resident's being erased.
const requireUnnamed = ({ current }: FiledCase, somebody: ToldResident): void => {
  if (tellsOfAny(current, somebody)) throw new CaseRejected('case-names-resident', { field: 'resident.name' });
};
