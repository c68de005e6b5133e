import { nearest } from '../words/nearest.js';
import type { ColumnRule, Profile } from './profile.js';
import { ProfileInvalid, profileProblem } from './profile-problems.js';

/** Reads a column of one row, cleaned as the profile says; the empty text when there is nothing. */
export type ReadColumn = (fields: readonly string[], column: string) => string;

/** A profile in front of one file. */
export type FittedProfile = Readonly<{ profile: Profile; width: number; read: ReadColumn }>;

/**
 * Fits a profile to a file's header.
 * @throws ProfileInvalid naming every column that the profile uses and the file does not have, or has twice
 */
export const fitProfile = (profile: Profile, header: readonly string[]): FittedProfile => {
  const names = header.map((name) => name.trim());
  const problems = profile.uses.flatMap((use) => {
    if (names.indexOf(use.column) !== names.lastIndexOf(use.column))
      return profileProblem('column-doubled', use, { column: use.column });
    if (names.includes(use.column)) return [];
    const near = nearest(use.column, names);
    const known = names.join(', ');
    return profileProblem('column-missing', use, {
      column: use.column,
      known: near === undefined ? known : `${near} (?), ${known}`,
    });
  });
  if (problems.length > 0) throw new ProfileInvalid(profile.path, problems);

  const places = new Map(names.map((name, index) => [name, index]));
  const read: ReadColumn = (fields, column) => {
    const value = tidy(fields[places.get(column) ?? -1] ?? '');
    const rule = profile.columns.get(column);
    if (value === '' || profile.empty.has(value)) return '';
    return rule ? clean(value, rule) : value;
  };
  return { profile, width: header.length, read };
};

const clean = (value: string, { extract, rename, otherwise }: ColumnRule): string => {
  const kept = extract ? (extract.exec(value)?.[1] ?? '') : value;
  return rename?.get(kept) ?? (kept === '' ? '' : (otherwise ?? kept));
};

/** Without padding, doubled spaces, blank lines and control characters. */
const tidy = (value: string): string =>
  /^[\x21-\x7E]+(?: [\x21-\x7E]+)*$/.test(value)
    ? value
    : value
        .replaceAll(/[^\S\n]+|[\u0000-\u0009\u000B-\u001F\u007F]+/g, ' ')
        .replaceAll(/ *\n[ \n]*/g, '\n')
        .trim();
