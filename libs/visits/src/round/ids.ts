import { derivedId } from '@crosswalk/event-sourcing';

export type VisitId = string & { readonly __brand: 'VisitId' };

export const VISIT_STREAMS = 'visit-';

export const visitStream = (id: VisitId): string => `${VISIT_STREAMS}${id}`;

export const visitIdOfStream = (stream: string): VisitId => stream.slice(VISIT_STREAMS.length) as VisitId;

type Named = Readonly<{ community: string; campaign: string; group: string; from: string }>;

/** A round's id comes from who goes where, when and why: two people who open the same round open one. */
export const visitIdOf = ({ community, campaign, group, from }: Named): VisitId =>
  derivedId('visit', [community, campaign, group, from].join('\n')) as VisitId;

/**
 * The command that files a request as a case; the case's id derives from it.
 * @param entry what tells the request from every other of the round: the command that brought it, or its row's key
 */
export const filingOf = (visit: VisitId, entry: string): string => derivedId('visit-request', `${visit}\n${entry}`);

/** The command that keeps whose request it is. @param filing the command that files it */
export const keepingOf = (filing: string): string => derivedId('visit-resident', filing);
