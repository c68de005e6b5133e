import { Injectable } from '@nestjs/common';
import { Residents } from '@crosswalk/residents';
import type { KnownOf } from '../case/personal.decision.js';
import type { Case } from '../case/state.js';

/** Who the residents on a case are, to be looked for in what people write. It goes no further, and nobody is shown it. */
@Injectable()
export class KnownResidents {
  constructor(private readonly residents: Residents) {}

  /** Those that are not erased. */
  on(state: Case): Promise<readonly KnownOf[]> {
    if (state.stage === 'unfiled') return Promise.resolve([]);
    return this.residents.comparedWith([...new Set(state.residents.map(({ id }) => id))]);
  }
}
