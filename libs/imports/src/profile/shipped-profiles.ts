import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Profile } from './profile.js';
import { readProfile } from './read-profile.js';

const FOLDER = join('libs', 'imports', 'profiles');

/** The names of the profiles that come with Crosswalk. */
export const shippedProfileNames = (): readonly string[] =>
  readdirSync(profilesFolder(dirname(fileURLToPath(import.meta.url))))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .toSorted();

/**
 * The profile of that name or, when it ends in .yaml or .yml, in that file.
 * @throws ProfileUnknown when there is none · ProfileInvalid when it cannot be used
 */
export const findProfile = (name: string): Profile => {
  const shipped = !/\.ya?ml$/.test(name);
  if (shipped && !shippedProfileNames().includes(name)) throw new ProfileUnknown(name, shippedProfileNames());
  if (!shipped && !existsSync(name)) throw new ProfileUnknown(name, shippedProfileNames());
  const path = shipped ? join(profilesFolder(dirname(fileURLToPath(import.meta.url))), `${name}.yaml`) : name;
  return readProfile(readFileSync(path, 'utf8'), shipped ? join(FOLDER, `${name}.yaml`) : name);
};

/** There is no such profile; `known` are the shipped ones. */
export class ProfileUnknown extends Error {
  override readonly name = 'ProfileUnknown';

  constructor(
    readonly profile: string,
    readonly known: readonly string[],
  ) {
    super(`There is no profile ${profile}; known are ${known.join(', ')}`);
  }
}

// The build leaves profiles where they are, so they are looked for from the top of the project.
const profilesFolder = (from: string): string => {
  const folder = join(from, FOLDER);
  if (existsSync(folder)) return folder;
  if (dirname(from) === from) throw new Error(`${FOLDER} is missing from this installation`);
  return profilesFolder(dirname(from));
};
