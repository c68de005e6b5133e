import { derivedId, type Request } from '@crosswalk/event-sourcing';

/** Who sets up a new installation. */
export const STARTER = 'crosswalk';

/** The same thing is asked for once, however often an installation starts. */
export const starterRequest = (what: string): Request => {
  const commandId = derivedId('starter', what);
  return {
    metadata: { commandId, correlationId: commandId, causationId: commandId, actorId: STARTER, actorRole: 'machine' },
  };
};
