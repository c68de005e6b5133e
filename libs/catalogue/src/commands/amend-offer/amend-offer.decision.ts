import type { OfferAmended, Terms } from '../../offer/events.js';
import { requireLive, requireProvider, requireSoundHours, type Asker } from '../../offer/guards.decision.js';
import type { LiveOffer, OfferState } from '../../offer/state.js';

export type AmendOffer = OfferAmended['data'] & Readonly<{ asker: Asker }>;

export const amendOffer = (command: AmendOffer, state: OfferState): readonly OfferAmended[] => {
  const { asker, ...amendment } = command;

  requireLive(state);
  requireProvider(asker, state.provider);
  requireSoundHours(amendment.changes.hours ?? [], 'changes.hours');
  const changes = changesTo(state, amendment.changes);
  if (Object.keys(changes).length === 0) return [];

  return [{ type: 'OfferAmended', data: { ...amendment, changes } }];
};

const changesTo = (offer: LiveOffer, changes: Partial<Terms>): Partial<Terms> =>
  Object.fromEntries(
    Object.entries(changes).filter(
      ([term, value]) => JSON.stringify(value) !== JSON.stringify(offer[term as keyof Terms]),
    ),
  );
