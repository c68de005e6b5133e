import { Inject, Injectable } from '@nestjs/common';
import type { Unit } from '@crosswalk/organisation';
import {
  KNOWN_PROCEDURES,
  newestOf,
  type Bilingual,
  type KnownProcedures,
  type Procedure,
} from '@crosswalk/procedures';
import { OfferRejected } from '../offer/rejections.js';

type Service = Readonly<{ provider: Unit; procedure: string; category: string }>;

/** What can be offered: the categories of those procedures whose orders go to whoever offers them. */
@Injectable()
export class Offerable {
  constructor(@Inject(KNOWN_PROCEDURES) private readonly procedures: KnownProcedures) {}

  /** Refuses what cannot be offered, or not by this unit. @throws OfferRejected */
  require({ provider, procedure: name, category }: Service): void {
    const offered = newestOf(this.procedures.offered).filter(({ claim }) => claim.offered);
    const procedure = offered.find((one) => one.name === name);
    if (!procedure) {
      throw new OfferRejected(
        'procedure-takes-no-offers',
        { procedure: name, offered: titlesOf(offered) },
        'procedure',
      );
    }
    if (!procedure.categories.some(({ id }) => id === category)) {
      throw new OfferRejected('category-not-in-procedure', { procedure: procedure.title, category }, 'category');
    }
    const { lead, support } = procedure.claim;
    const claimants: readonly string[] = [...lead, ...support];
    if (!claimants.includes(provider.kind)) {
      const details = { procedure: procedure.title, kind: provider.kind, provider: provider.name };
      throw new OfferRejected('provider-may-not-claim', details, 'provider');
    }
  }
}

const titlesOf = (procedures: readonly Procedure[]): Bilingual => ({
  zh: procedures.map(({ title, name }) => `${title.zh}（${name}）`).join('、') || '—',
  en: procedures.map(({ title, name }) => `${title.en} (${name})`).join(', ') || '—',
});
