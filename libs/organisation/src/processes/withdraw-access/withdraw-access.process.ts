import type { RecordedEvent } from '@crosswalk/event-sourcing';
import type { Ask, Process } from '@crosswalk/projections';
import type { PersonEvent } from '../../person/events.js';
import { PERSON_STREAMS, personIdOfStream, type PersonId } from '../../person/ids.js';
import { personUpcasters } from '../../person/upcasters.js';

/** Somebody left: what they came in with is theirs no more. */
export type WithdrawAccess = Readonly<{ name: 'withdraw-access'; person: PersonId; leftAt: string }>;

const react = ({ stream, type, data }: PersonEvent & RecordedEvent): readonly Ask<WithdrawAccess>[] =>
  type === 'PersonLeft'
    ? [{ command: { name: 'withdraw-access', person: personIdOfStream(stream), leftAt: data.at } }]
    : [];

/** Done at once with the departure as well; this is for when the service ends in between, and for whoever left before. */
export const withdrawAccess: Process<PersonEvent, WithdrawAccess> = {
  name: 'withdraw-access',
  version: 1,
  from: 'start',
  prefixes: [PERSON_STREAMS],
  upcasters: personUpcasters,
  react,
};
