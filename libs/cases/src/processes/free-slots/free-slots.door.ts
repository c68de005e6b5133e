import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { FreeSlotCommand, Offers } from '@crosswalk/catalogue';
import { unreachable, upcast, type EventStore, type RecordedEvent, type Request } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import { Clock } from '@crosswalk/http';
import { caseDecider } from '../../case/decider.js';
import type { CaseEvent, UnitRef } from '../../case/events.js';
import { caseStream, type CaseId } from '../../case/ids.js';
import { unitAfter } from '../../case/succession.policy.js';
import { claimsOf, type Case, type FiledCase } from '../../case/state.js';
import { caseUpcasters } from '../../case/upcasters.js';
import { Procedures } from '../../desk/procedures.js';
import { CaseDoor } from '../case-door.js';
import { freeSlots, type FreeSlots, type FreeSlotsCommand, type KeepSlots } from './free-slots.process.js';

/** A place was kept for a unit, or what it was merged into since, under the command id of its request to claim. */
type Claim = Readonly<{ unit: UnitRef; commandId: string }>;

@Injectable()
export class FreeSlotsDoor extends CaseDoor<FreeSlotsCommand> {
  protected readonly process = freeSlots;

  constructor(
    private readonly bus: CommandBus,
    private readonly offers: Offers,
    private readonly procedures: Procedures,
    private readonly clock: Clock,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {
    super();
  }

  /** Tells the offers of those who have claimed the order; a case that is no order has none. */
  protected override async send(command: FreeSlotsCommand, request: Request): Promise<void> {
    const history = await this.history(command.case);
    const state = history.reduce<Case>(caseDecider.evolve, caseDecider.initialState);
    if (state.stage === 'unfiled' || !this.procedures.of(state.procedure).claim.offered) return;
    const claims = history.slice(0, command.until).reduce(claimsAfter, []);
    switch (command.name) {
      case 'free-slots':
        return this.free(command, { state, claims, request });
      case 'keep-slots':
        return this.keep(command, { state, claims, request });
      default:
        return unreachable(command);
    }
  }

  private async free(
    { case: id, unit: only, why, by }: FreeSlots,
    { state, claims, request }: Readonly<{ state: FiledCase; claims: readonly Claim[]; request: Request }>,
  ): Promise<void> {
    for (const { unit, commandId: claim } of claims) {
      if (only !== undefined && unit.id !== only) continue;
      const { procedure, current } = state;
      const key = { provider: unit.id, procedure: procedure.name, category: current.category };
      for (const offer of await this.offers.of(key)) {
        const slot = { offer, case: id, claim, why, by, at: this.clock.now() };
        await this.bus.execute(new FreeSlotCommand(slot, request));
      }
    }
  }

  private async keep(
    { case: id, by }: KeepSlots,
    { state, claims, request }: Readonly<{ state: FiledCase; claims: readonly Claim[]; request: Request }>,
  ): Promise<void> {
    const { number, procedure, current, community, subdistrict } = state;
    const places = [community, ...(subdistrict ? [subdistrict] : [])].map((unit) => unit.id);
    for (const { department } of claimsOf(state)) {
      const commandId = claims.findLast(({ unit }) => unit.id === department.id)?.commandId;
      if (commandId === undefined) continue;
      const order = { provider: department, procedure: procedure.name, category: current.category, places };
      const kept = { ...order, case: { id, number }, promised: true, by, at: this.clock.now() };
      await this.offers.reserve(kept, { metadata: { ...request.metadata, commandId } });
    }
  }

  private async history(id: CaseId): Promise<readonly (CaseEvent & RecordedEvent)[]> {
    const events = await this.store.readStream(caseStream(id));
    return events.map((event) => upcast<CaseEvent>(caseUpcasters, event));
  }
}

const claimsAfter = (
  claims: readonly Claim[],
  { type, data, metadata: { commandId } }: CaseEvent & RecordedEvent,
): readonly Claim[] => {
  if (type === 'CaseClaimed' || type === 'DepartmentAssigned') return [...claims, { unit: data.department, commandId }];
  if (type === 'LeadHandedOver') return [...claims, { unit: data.to, commandId }];
  if (type !== 'UnitSucceeded') return claims;
  return claims.map((claim) => ({ ...claim, unit: unitAfter(claim.unit, data) }));
};
