import { phoneOf, type ToldResident } from '@crosswalk/residents';
import type { Profile } from '../profile/profile.js';
import type { Text } from '../profile/template.js';
import type { Row } from './row.js';

// As people tell of a resident.
const MOST = { name: 50, address: 200 } as const;

/** Whose concern the row is, as far as it can be used. */
export const residentOfRow = (row: Row, texts: Profile['resident']): ToldResident | undefined => {
  if (!texts) return undefined;
  const said = (text: Text | undefined): boolean => row.optional(text) !== undefined;
  if (!said(texts.name)) {
    return said(texts.phone) || said(texts.address) ? row.note('resident-nameless', texts.name) : undefined;
  }
  const phone = phoneIn(row, texts.phone);
  return {
    name: row.line(texts.name, MOST.name),
    ...(phone === undefined ? {} : { phone }),
    ...(texts.address && said(texts.address) ? { address: row.line(texts.address, MOST.address) } : {}),
  };
};

const phoneIn = (row: Row, text: Text | undefined): string | undefined => {
  const told = row.optional(text);
  return told === undefined || !text ? undefined : (phoneOf(told) ?? row.note('phone-unreadable', text));
};

/** Refuses a row that would put into the log, in the clear, who its resident is or how to reach somebody. */
export const requireNobodyInTheClear = (row: Row, { key, case: texts, steps }: Profile): void => {
  const named = row.optional(key);
  if (named !== undefined && row.tells(named)) row.refuse('text-names-somebody', key);
  for (const text of [texts.title, texts.description, texts.address, steps.resolved?.outcome, steps.closed?.reason]) {
    if (text && row.identifies(row.optional(text) ?? '')) row.refuse('text-names-somebody', text);
  }
};
