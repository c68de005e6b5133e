import { derivedId, type Metadata } from '@crosswalk/event-sourcing';

/** What every fact of the demonstration names as its source. */
export const DEMONSTRATION = 'demonstration';

/** The chain of requests that everything in the story belongs to, what processes make of it included. */
export const STORY = derivedId(DEMONSTRATION, 'story');

// Who sets up a new installation.
const STARTER = 'crosswalk';

/** Whether a fact is part of the demonstration, or of what every new installation has. */
export const isOfDemonstration = ({ source, correlationId, actorId }: Metadata): boolean =>
  source === DEMONSTRATION || correlationId === STORY || actorId === STARTER;
