import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseRejected } from '@crosswalk/cases';
import { derivedId, type Outcome, type Position, type Request } from '@crosswalk/event-sourcing';
import { Residents, type ToldResident } from '@crosswalk/residents';
import { FilingRequests, requestsIn, type TakenRequest } from '../../desk/filing-requests.js';
import type { HouseholdVisited, RequestTaken, VisitEvent } from '../../round/events.js';
import { requireOpened } from '../../round/guards.decision.js';
import { keepingOf, type VisitId } from '../../round/ids.js';
import type { Opening } from '../../round/state.js';
import { Rounds } from '../../rounds.js';
import { portionsOf } from './portions.js';
import { someAtOnce } from './some-at-once.js';
import { takeSheet, type TakeSheet } from './take-sheet.decision.js';

/** What became of a request: a case with its number, or a refusal. */
export type Filed = Readonly<
  { case: string } & ({ number: string; position: Position | undefined } | { refusal: CaseRejected })
>;

export type TakenSheet = Omit<Outcome<VisitEvent>, 'repeated'> & Readonly<{ filed: readonly Filed[] }>;

export class TakeSheetCommand extends Command<TakenSheet> {
  constructor(
    readonly visitId: VisitId,
    readonly message: TakeSheet & Readonly<{ now: string }>,
    readonly request: Request,
    /** Whose requests they are, by the case that each becomes, where they said so. */
    readonly told: ReadonlyMap<string, ToldResident>,
  ) {
    super();
  }
}

/** Seals whose requests they are, tells the round a portion of the rows, files them, and goes on with the next. */
@CommandHandler(TakeSheetCommand)
export class TakeSheetHandler implements ICommandHandler<TakeSheetCommand> {
  constructor(
    private readonly rounds: Rounds,
    private readonly filing: FilingRequests,
    private readonly residents: Residents,
  ) {}

  async execute({ visitId, message: { rows, asker, now }, request, told }: TakeSheetCommand): Promise<TakenSheet> {
    const events: VisitEvent[] = [];
    const filed: Filed[] = [];
    let last: Outcome<VisitEvent> | undefined;
    for (const [index, portion] of portionsOf(rows).entries()) {
      const asked = index === 0 ? request : { metadata: portionOf(request, index) };
      last = await this.rounds.record(visitId, { ...asked, reader: asker }, (state) => {
        const taken = takeSheet({ rows: portion, asker }, state);
        requireOpened(state);
        const toldIn = state.community.id;
        return someAtOnce(taken, (fact) => this.keep(fact, told, { ...asked, toldIn }));
      });
      events.push(...last.events);
      filed.push(...(await this.fileAll(visitId, requestsIn(last), { now, request: asked })));
    }
    const positions = filed.map((one) => ('number' in one ? one.position : undefined));
    return { revision: last?.revision, position: this.rounds.latest([last?.position, ...positions]), events, filed };
  }

  /** The fact with the resident whose request it is, once that is sealed. */
  private async keep(
    fact: HouseholdVisited | RequestTaken,
    told: TakeSheetCommand['told'],
    { metadata, toldIn }: Request & Readonly<{ toldIn: string }>,
  ): Promise<HouseholdVisited | RequestTaken> {
    if (fact.type !== 'RequestTaken') return fact;
    const { case: id, filing, by, at } = fact.data;
    const somebody = told.get(id);
    if (!somebody) return fact;
    const request = { metadata: { ...metadata, commandId: keepingOf(filing), causationId: metadata.commandId } };
    return {
      ...fact,
      data: { ...fact.data, resident: await this.residents.keep(somebody, request, { by, at, toldIn }) },
    };
  }

  private async fileAll(
    visit: VisitId,
    requests: readonly RequestTaken['data'][],
    { now, request }: Readonly<{ now: string; request: Request }>,
  ): Promise<readonly Filed[]> {
    const round = await this.rounds.named(visit);
    const filed = await someAtOnce(requests, (taken) => this.file({ visit, taken }, round, request));
    for (const one of filed) {
      const taken = requests.find((asked) => asked.case === one.case);
      if ('refusal' in one && taken) {
        await this.filing.drop({ visit, taken }, { why: one.refusal.code, at: now }, request);
      }
    }
    return filed;
  }

  private async file(taken: TakenRequest, round: Opening, request: Request): Promise<Filed> {
    try {
      const { id, number, position } = await this.filing.file(taken, round, request);
      return { case: id, number, position };
    } catch (error) {
      if (error instanceof CaseRejected) return { case: taken.taken.case, refusal: error };
      throw error;
    }
  }
}

const portionOf = ({ metadata }: Request, index: number): Request['metadata'] => ({
  ...metadata,
  commandId: derivedId('sheet-portion', `${metadata.commandId}\n${index}`),
  causationId: metadata.commandId,
});
