import { Injectable } from '@nestjs/common';
import type { Unit } from '@crosswalk/organisation';
import { shippedProcedures, type Claimant, type Procedure } from '@crosswalk/procedures';
import { OfferRejected } from '../offer/rejections.js';

type Service = Readonly<{ provider: Unit; procedure: string; category: string }>;

/** What can be offered: the categories of those procedures whose orders go to whoever offers them. */
@Injectable()
export class Offerable {
  private readonly procedures: ReadonlyMap<string, Procedure>;

  constructor() {
    const newestLast = shippedProcedures().toSorted((a, b) => a.version - b.version);
    this.procedures = new Map(newestLast.map((procedure) => [procedure.name, procedure]));
  }

  /** Refuses what cannot be offered, or not by this unit. @throws OfferRejected */
  require({ provider, procedure: name, category }: Service): void {
    const procedure = this.procedures.get(name);
    if (!procedure?.claim.offered) {
      throw new OfferRejected('procedure-takes-no-offers', { procedure: name, offered: this.offered() }, 'procedure');
    }
    if (!procedure.categories.some(({ id }) => id === category)) {
      throw new OfferRejected('category-not-in-procedure', { procedure: name, category }, 'category');
    }
    const { lead, support } = procedure.claim;
    const claimants: readonly string[] = [...lead, ...support] satisfies readonly Claimant[];
    if (!claimants.includes(provider.kind)) {
      const details = { procedure: name, kind: provider.kind, provider: provider.name };
      throw new OfferRejected('provider-may-not-claim', details, 'provider');
    }
  }

  private offered(): string {
    const offered = [...this.procedures.values()].filter(({ claim }) => claim.offered);
    return offered.map(({ name }) => name).join('、') || '—';
  }
}
