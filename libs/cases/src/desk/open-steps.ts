import { Injectable } from '@nestjs/common';
import { Offers, Providers, type Order } from '@crosswalk/catalogue';
import { Clock, type Actor } from '@crosswalk/http';
import { FOR_PEOPLE_ALONE } from '../case/actions.policy.js';
import { stepsOpenTo, type OpenStep } from '../commands/steps.probes.js';
import type { CaseId } from '../case/ids.js';
import type { CaseAtHand } from '../case/may.policy.js';
import type { Places } from '../case/probing.policy.js';
import { askerOf, doneBy, todayOf, unitOf } from './asked.js';
import { orderOf } from './order.js';

export { STEPS_OF_CASES, type OpenStep } from '../commands/steps.probes.js';

/** Tells somebody what they may do now to a case that they may read. */
@Injectable()
export class OpenSteps {
  constructor(
    private readonly offers: Offers,
    private readonly providers: Providers,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, id: CaseId, found: CaseAtHand): Promise<readonly OpenStep[]> {
    return (await this.ofRole(actor, id, found)).filter(({ step }) => isLetInFor(actor, step));
  }

  private async ofRole(actor: Actor, id: CaseId, found: CaseAtHand): Promise<readonly OpenStep[]> {
    if (!actor.unit) return [];
    const at = this.clock.now();
    const unit = unitOf({ actor });
    const done = doneBy({ actor, at });
    const looking = { ...found, asker: askerOf(actor), unit, today: todayOf({ at }), ...done };
    const steps = stepsOpenTo({ ...looking, places: EVERYWHERE });
    if (!found.rules.claim.offered) return steps;
    const places = await this.placesFor(steps, orderOf({ id, provider: unit, found, ...done }), found);
    return stepsOpenTo({ ...looking, places });
  }

  // The catalogue is asked only where its word counts.
  private async placesFor(steps: readonly OpenStep[], order: Order, { state }: CaseAtHand): Promise<Places> {
    const asks = (...names: readonly string[]) => steps.some(({ step }) => names.includes(step));
    const lead = state.lead ? [state.lead.department.id] : [];
    return {
      own: asks('claim-case') && (await this.offers.hasPlaceFor(order)),
      others: asks('assign-department', 'hand-over-lead') && (await this.providers.haveAPlaceFor(order, lead)),
    };
  }
}

const EVERYWHERE: Places = { own: true, others: true };

/** The scope that a machine needs for a step, where it is not `work`. */
const SCOPES: Readonly<Record<string, string>> = { 'add-attachment': 'file' };

const isLetInFor = ({ scopes }: Actor, step: string): boolean =>
  scopes === undefined || (!FOR_PEOPLE_ALONE.includes(step) && scopes.includes(SCOPES[step] ?? 'work'));
