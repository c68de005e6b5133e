import type { ColumnRule } from './profile.js';
import type { Uses } from './read-text.js';
import type { YamlPlace } from './yaml-place.js';

/** What is done to each column's values beforehand. */
export const readColumns = (place: YamlPlace, uses: Uses): ReadonlyMap<string, ColumnRule> =>
  new Map(
    place.entries().map(([column, rule]) => {
      uses.push({ column, line: rule.line, key: rule.key });
      return [column, readRule(rule.only('extract', 'rename', 'otherwise'))];
    }),
  );

const readRule = (place: YamlPlace): ColumnRule => {
  const extract = readPattern(place.at('extract'));
  const names = place.at('rename');
  const rename = names.entries().flatMap(([from, to]) => {
    const text = to.text();
    return text === undefined ? [] : [[from, text] as const];
  });
  const otherwise = place.at('otherwise').optional();
  return {
    ...(extract && { extract }),
    ...(names.missing ? {} : { rename: new Map(rename) }),
    ...(otherwise === undefined ? {} : { otherwise }),
  };
};

const readPattern = (place: YamlPlace): RegExp | undefined => {
  const value = place.optional();
  if (value === undefined) return undefined;
  try {
    const groups = new RegExp(`${value}|`, 'u').exec('')?.length ?? 0;
    return groups === 2 ? new RegExp(value, 'u') : place.complain('pattern-invalid', { value });
  } catch {
    return place.complain('pattern-invalid', { value });
  }
};
