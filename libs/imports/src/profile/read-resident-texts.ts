import type { ProfileProblem } from './profile-problems.js';
import { profileProblem } from './profile-problems.js';
import type { Profile } from './profile.js';
import { readText, type Uses } from './read-text.js';
import type { YamlPlace } from './yaml-place.js';

/** What a profile says of residents, and the columns that it takes that from. */
export const readResidentTexts = (place: YamlPlace, uses: Uses): Pick<Profile, 'resident' | 'personal'> => {
  if (place.missing) return { personal: new Set() };
  place.only('name', 'phone', 'address');
  const [phone, address] = [place.at('phone'), place.at('address')];
  const theirs: Uses = [];
  const resident = {
    name: readText(place.at('name'), theirs),
    ...(phone.missing ? {} : { phone: readText(phone, theirs) }),
    ...(address.missing ? {} : { address: readText(address, theirs) }),
  };
  uses.push(...theirs);
  return { resident, personal: new Set(theirs.map(({ column }) => column)) };
};

/** A column that tells of residents and is put into the log in the clear as well, each time. */
export const personalElsewhere = (personal: Profile['personal'], uses: Uses): readonly ProfileProblem[] =>
  uses
    .filter(({ column }) => personal.has(column))
    .map((use) => profileProblem('column-personal', use, { column: use.column }));
