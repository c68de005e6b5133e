import type { YamlPlace } from './yaml-place.js';

/** Reads members of which none stands there twice. @param named where that stands which tells them apart */
export const readDistinct = <T>(
  members: readonly YamlPlace[],
  read: (member: YamlPlace) => T,
  named: (member: YamlPlace) => YamlPlace,
): readonly T[] => {
  const seen = new Set<string | number | boolean>();
  return members.map((member) => {
    const name = named(member);
    const { value } = name;
    if (value !== undefined && seen.has(value)) name.complain('twice', { value: String(value) });
    if (value !== undefined) seen.add(value);
    return read(member);
  });
};

/** Reads a list of which each member is one of these, once. */
export const readSome = <const T extends string>(place: YamlPlace, known: readonly T[]): readonly T[] =>
  readDistinct(
    place.list(),
    (member) => member.oneOf(known),
    (member) => member,
  ).filter((one) => one !== undefined);
