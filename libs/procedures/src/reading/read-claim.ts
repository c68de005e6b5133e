import { defaults } from '../defaults.js';
import { CLAIM_STARTS, CLAIM_WAYS, CLAIMANTS, type ClaimRule } from '../procedure.js';
import { readSome } from './read-distinct.js';
import type { YamlPlace } from './yaml-place.js';

/** Who may claim; without any of it, departments claim what is listed. Nobody supports unless it says who. */
export const readClaim = (place: YamlPlace): ClaimRule => {
  const { claim: usual } = defaults;
  if (!place.present) return usual;
  place.only('from', 'lead', 'support', 'how', 'offered');
  const [support, offered] = [place.at('support'), place.at('offered')];
  return {
    from: place.at('from').oneOf(CLAIM_STARTS) ?? usual.from,
    lead: readSome(place.at('lead'), CLAIMANTS),
    support: support.present ? readSome(support, CLAIMANTS) : [],
    how: place.at('how').oneOf(CLAIM_WAYS) ?? usual.how,
    offered: offered.present ? offered.yesNo() : usual.offered,
  };
};
