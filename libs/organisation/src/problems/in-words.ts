import type { Details, Words } from '@crosswalk/http';
import { roleNames } from '@crosswalk/identity';
import { kindNames } from './kinds.js';

const WORDS: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  kind: kindNames,
  parentKind: kindNames,
  wanted: kindNames,
  role: roleNames,
};

/** The details of a refusal, kinds of units and roles as people call them. */
export const inWords = (details: Readonly<Record<string, string>>): Details =>
  Object.fromEntries(Object.entries(details).map(([name, value]) => [name, WORDS[name]?.[value] ?? value]));
