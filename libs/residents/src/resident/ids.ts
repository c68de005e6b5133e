import { derivedId } from '@crosswalk/event-sourcing';

export type ResidentId = string & { readonly __brand: 'ResidentId' };

export const RESIDENT_STREAMS = 'resident-';

/** Names nobody: the id is derived from a command. */
export const residentStream = (id: ResidentId): string => `${RESIDENT_STREAMS}${id}`;

/** A new resident's id comes from the command that tells of them, so that a retry tells of the same one. */
export const residentIdOf = (commandId: string): ResidentId => derivedId('resident', commandId) as ResidentId;
