import { breakdownLists, breakdownListsRows } from '@crosswalk/breakdown-lists';
import {
  breakdownListProjection,
  breakdownListRows,
  duplicateRows,
  duplicatesProjection,
  recordOfService,
  recordOfServiceRows,
  roundCaseRows,
  roundCases,
  trackingCode,
  trackingCodeRows,
  trackingCodes,
  trackingHash,
  workProjection,
  workRows,
} from '@crosswalk/cases';
import { rulesIn } from '@crosswalk/procedures';
import { offerRows, offersProjection } from '@crosswalk/catalogue';
import { peopleProjection, peopleRows, unitRows, units } from '@crosswalk/organisation';
import { lookRows, looks } from '@crosswalk/residents';
import { visitRoundRows, visitRounds } from '@crosswalk/visits';
import type { Installation } from '@crosswalk/installation';
import { listOf, type List } from '@crosswalk/projections';

/** The lists of this installation, each kept up with the log. */
export const PROJECTIONS = Symbol('Projections');

/** Every list of this installation, for the feed. */
export const projectionsOf = (installation: Pick<Installation, 'secrets' | 'procedures'>): readonly List[] => {
  const { tracking } = installation.secrets;
  const hashOf: Parameters<typeof trackingCodes>[0] = (id, serial) => trackingHash(trackingCode(tracking, id, serial));
  const rulesOf = rulesIn(installation.procedures.known);
  return [
    listOf(units, unitRows),
    listOf(peopleProjection, peopleRows),
    listOf(breakdownLists, breakdownListsRows),
    listOf(breakdownListProjection(rulesOf), breakdownListRows),
    listOf(workProjection(rulesOf), workRows),
    listOf(duplicatesProjection, duplicateRows),
    listOf(offersProjection, offerRows),
    listOf(recordOfService, recordOfServiceRows),
    listOf(roundCases, roundCaseRows),
    listOf(trackingCodes(hashOf), trackingCodeRows),
    listOf(looks, lookRows),
    listOf(visitRounds, visitRoundRows),
  ];
};
