import type { NewToken } from '../../api/tokens.js';

/** What was filled in; `expiresAt`: the last day it can be used. */
export type Filled = Readonly<Partial<Omit<NewToken, 'expiresAt'>> & { expiresAt?: string }>;

/** That many days later. */
export const daysAfter = (now: Date, days: number): Date => {
  const later = new Date(now);
  later.setDate(later.getDate() + days);
  return later;
};

/** The token that was asked for; it ends when its last day ends where the reader is. */
export const tokenOf = ({ expiresAt = '', ...filled }: Filled): NewToken => {
  const end = new Date(`${expiresAt}T23:59:59`);
  const wanted = Number.isNaN(end.getTime()) ? {} : { expiresAt: end.toISOString() };
  // What is missing is the API's to say, beside its field.
  return { ...filled, ...wanted } as NewToken;
};
