import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { caseIdOf, CaseRejected } from '@crosswalk/cases';
import type { Outcome, Request } from '@crosswalk/event-sourcing';
import { Residents, type ToldResident } from '@crosswalk/residents';
import { FilingRequests, requestsIn } from '../../desk/filing-requests.js';
import type { VisitEvent } from '../../round/events.js';
import { requireOpened } from '../../round/guards.decision.js';
import { filingOf, type VisitId } from '../../round/ids.js';
import { Rounds } from '../../rounds.js';
import { takeRequest, type TakeRequest } from './take-request.decision.js';

type Taken = Outcome<VisitEvent> & Readonly<{ case: Readonly<{ id: string; number: string }> }>;

export class TakeRequestCommand extends Command<Taken> {
  constructor(
    readonly visitId: VisitId,
    readonly message: Omit<TakeRequest, 'case' | 'filing' | 'resident'>,
    readonly request: Request,
    /** Whose concern it is, when they said so. */
    readonly told?: ToldResident,
  ) {
    super();
  }
}

/** Tells the round first, with the case that the request will be, and then files it. */
@CommandHandler(TakeRequestCommand)
export class TakeRequestHandler implements ICommandHandler<TakeRequestCommand> {
  constructor(
    private readonly rounds: Rounds,
    private readonly filing: FilingRequests,
    private readonly residents: Residents,
  ) {}

  async execute({ visitId, message, request, told: somebody }: TakeRequestCommand): Promise<Taken> {
    const filing = filingOf(visitId, request.metadata.commandId);
    const command = { ...message, case: caseIdOf(filing), filing };
    const outcome = await this.rounds.record(visitId, { ...request, reader: message.asker }, async (state) => {
      const taken = takeRequest(command, state);
      if (!somebody || taken.length === 0) return taken;
      requireOpened(state);
      const telling = { by: command.by, at: command.at, toldIn: state.community.id };
      return takeRequest({ ...command, resident: await this.residents.keep(somebody, request, telling) }, state);
    });
    const [told = dataOf(command)] = requestsIn(outcome);
    const taken = { visit: visitId, taken: told };
    const round = await this.rounds.named(visitId);
    try {
      const { id, number, position } = await this.filing.file(taken, round, request);
      return { ...outcome, position: this.rounds.latest([outcome.position, position]), case: { id, number } };
    } catch (error) {
      if (error instanceof CaseRejected) await this.filing.drop(taken, { why: error.code, at: command.now }, request);
      throw error;
    }
  }
}

const dataOf = ({ asker: _asker, day: _day, now: _now, ...data }: TakeRequest) => data;
