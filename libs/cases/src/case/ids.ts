import { derivedId } from '@crosswalk/event-sourcing';

export type CaseId = string & { readonly __caseId: unique symbol };
export type PersonId = string & { readonly __personId: unique symbol };
export type UnitId = string & { readonly __brand: 'UnitId' };
/** An ISO 8601 instant in UTC with milliseconds. */
export type Instant = string & { readonly __instant: unique symbol };
/** An ISO 8601 calendar day. */
export type Day = string & { readonly __day: unique symbol };

export const CASE_STREAMS = 'case-';

/** The first dash is the category mark of the log. */
export const caseStream = (id: CaseId): string => `${CASE_STREAMS}${id}`;

export const caseIdOfStream = (stream: string): CaseId => stream.slice(CASE_STREAMS.length) as CaseId;

/** A new case's id comes from the command that files it, so that a retry files the same case. */
export const caseIdOf = (commandId: string): CaseId => derivedId('case', commandId) as CaseId;
