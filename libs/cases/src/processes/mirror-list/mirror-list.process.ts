import type { RecordedEvent } from '@crosswalk/event-sourcing';
import type { Ask, Process } from '@crosswalk/projections';
import type { BreakdownListRef, CaseEvent } from '../../case/events.js';
import { CASE_STREAMS, caseIdOfStream, type CaseId, type ListId, type PersonId } from '../../case/ids.js';
import { caseUpcasters } from '../../case/upcasters.js';

type Told = Readonly<{ case: CaseId; by: PersonId }>;

/** `list`: the one the case names as its own when absent. */
export type PutOnList = Told & Readonly<{ name: 'put-on-list'; list?: ListId }>;
export type TakeOffList = Told &
  Readonly<{
    name: 'take-off-list';
    list?: ListId;
    why: 'raised' | 'declined' | 'withdrawn' | 'merged';
    to?: Readonly<{ id: string; name: string }>;
  }>;
export type MirrorListCommand = PutOnList | TakeOffList;

const react = ({ stream, type, data }: CaseEvent & RecordedEvent): readonly Ask<MirrorListCommand>[] => {
  const told = { case: caseIdOfStream(stream), by: data.by };
  if (type === 'CaseListed') return putOn(data.list, told);
  if (type === 'CaseRaised') return [...takeOff(data.from, data.list, told), ...putOn(data.list, told)];
  if (type === 'CaseDeclined') return [{ command: { name: 'take-off-list', ...told, why: 'declined' } }];
  if (type === 'CaseWithdrawn') return [{ command: { name: 'take-off-list', ...told, why: 'withdrawn' } }];
  if (type === 'CaseMerged') {
    const to = { id: data.into.id, name: data.into.number };
    return [{ command: { name: 'take-off-list', ...told, why: 'merged', to } }];
  }
  return type === 'CaseUnmerged' ? [{ command: { name: 'put-on-list', ...told } }] : [];
};

// An imported case names a list that is nobody's campaign here: there is no stream to tell.
const putOn = ({ id: list }: BreakdownListRef, told: Told): readonly Ask<MirrorListCommand>[] =>
  list === undefined ? [] : [{ command: { name: 'put-on-list', ...told, list } }];

const takeOff = (
  from: BreakdownListRef,
  { id, name }: BreakdownListRef,
  told: Told,
): readonly Ask<MirrorListCommand>[] => {
  if (from.id === undefined) return [];
  const to = id === undefined ? {} : { to: { id, name } };
  return [{ command: { name: 'take-off-list', ...told, list: from.id, why: 'raised', ...to } }];
};

/** What happens to cases, told to the breakdown list they are on, so that a list knows its cases. */
export const mirrorList: Process<CaseEvent, MirrorListCommand> = {
  name: 'mirror-list',
  version: 1,
  from: 'start',
  prefixes: [CASE_STREAMS],
  upcasters: caseUpcasters,
  react,
};
