import type { Person, Schemas } from '../api/client.js';
import { unitToday } from './unit-name.js';

type Level = Schemas['ListOnListDto']['level'];

const LEVELS: readonly Level[] = ['community', 'subdistrict', 'district'];

/** Whether a list lets this person add cases; the API judges it again. */
export const letsAdd = (
  { role, unit }: Pick<Person, 'role' | 'unit'>,
  { mayAdd: { roles, units } }: Pick<Schemas['ListOnListDto'], 'mayAdd'>,
): boolean => {
  if (role === 'coordinator') return true;
  const named = units === undefined || units.some((one) => unitToday(one) === unit?.id);
  return named && roles.some((adder) => adder === role);
};

/** Whether one level is above another. */
export const isAbove = (level: Level, other: Level): boolean => LEVELS.indexOf(level) > LEVELS.indexOf(other);
