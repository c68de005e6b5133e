import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { FileCaseCommand, type FileCase } from '@crosswalk/cases';
import { derivedId, type Outcome, type Request } from '@crosswalk/event-sourcing';
import { dropRequest } from '../commands/drop-request/drop-request.decision.js';
import type { RequestTaken, VisitEvent } from '../round/events.js';
import type { VisitId } from '../round/ids.js';
import { roundName, type Opening } from '../round/state.js';
import { Rounds } from '../rounds.js';

/** A request as the round has it, on its way to become a case. */
export type TakenRequest = Readonly<{ visit: VisitId; taken: RequestTaken['data'] }>;

/** The requests that were taken in one go. */
export const requestsIn = ({ events }: Pick<Outcome<VisitEvent>, 'events'>): readonly RequestTaken['data'][] =>
  events.flatMap((event) => (event.type === 'RequestTaken' ? [event.data] : []));

type Round = Omit<Opening, 'from'>;

/** Turns the requests of rounds into cases, each once, however often it is asked to. */
@Injectable()
export class FilingRequests {
  constructor(
    private readonly bus: CommandBus,
    private readonly rounds: Rounds,
  ) {}

  /** Files the case of a request. @throws CaseRejected */
  file({ visit, taken }: TakenRequest, round: Round, { metadata }: Request) {
    const { fingerprint: _ofTheVisit, ...asked } = metadata;
    const request = { metadata: { ...asked, commandId: taken.filing, causationId: metadata.commandId } };
    return this.bus.execute(new FileCaseCommand(caseOf(visit, round, taken), request));
  }

  /** Takes a request off its round, since it could not be filed. */
  drop(
    { visit, taken }: TakenRequest,
    { why, at }: Readonly<{ why: string; at: string }>,
    { metadata }: Request,
  ): Promise<Outcome<VisitEvent>> {
    const request = {
      metadata: { ...metadata, commandId: derivedId('drop-request', `${metadata.commandId}\n${taken.case}`) },
    };
    const command = { case: taken.case, why, by: metadata.actorId, at };
    return this.rounds.record(visit, request, (state) => dropRequest(command, state));
  }
}

const caseOf = (
  visit: VisitId,
  round: Round,
  { request, resident, by, at }: RequestTaken['data'],
): Omit<FileCase, 'number'> =>
  ({
    ...request,
    community: round.community,
    ...(round.subdistrict ? { subdistrict: round.subdistrict } : {}),
    source: 'visit',
    visit: { id: visit, name: roundName(round) },
    ...(resident === undefined ? {} : { resident }),
    by,
    at,
  }) as Omit<FileCase, 'number'>;
