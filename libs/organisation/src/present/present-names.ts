export type UnitToday = Readonly<{ id: string; name: string }>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Named = Readonly<{ id: string; name: string }>;

const isNamed = (value: object): value is Named =>
  'id' in value &&
  typeof value.id === 'string' &&
  UUID.test(value.id) &&
  'name' in value &&
  typeof value.name === 'string';

/** The ids of everything in an answer that may be a unit. */
export const unitsNamedIn = (answer: unknown, found = new Set<string>()): ReadonlySet<string> => {
  if (typeof answer !== 'object' || answer === null) return found;
  if (isNamed(answer)) found.add(answer.id);
  for (const part of Object.values(answer)) unitsNamedIn(part, found);
  return found;
};

/** The answer, in which every unit that is called otherwise today says so. What is no unit stays as it is. */
export const withPresentNames = <Answer>(answer: Answer, today: ReadonlyMap<string, UnitToday>): Answer => {
  if (typeof answer !== 'object' || answer === null) return answer;
  const parts = withParts(answer, (part) => withPresentNames(part, today));
  const { now } = nowOf(answer, today);
  return now ? { ...parts, now } : parts;
};

/** The answer, in which every unit goes by the name it has today, under the id that was asked for. */
export const namedAsToday = <Answer>(answer: Answer, today: ReadonlyMap<string, UnitToday>): Answer => {
  if (typeof answer !== 'object' || answer === null) return answer;
  const parts = withParts(answer, (part) => namedAsToday(part, today));
  const now = isNamed(answer) ? today.get(answer.id) : undefined;
  return now && isNamed(answer) && now.name !== answer.name ? { ...parts, name: now.name } : parts;
};

/** The value with its parts changed; itself, when none changes: most of a long answer names no unit. */
const withParts = <Value extends object>(value: Value, change: (part: unknown) => unknown): Value => {
  let changed: Value | undefined;
  for (const [key, part] of Object.entries(value)) {
    const next = change(part);
    if (next === part) continue;
    changed ??= (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Value;
    Object.assign(changed, { [key]: next });
  }
  return changed ?? value;
};

const nowOf = (value: object, today: ReadonlyMap<string, UnitToday>): { now?: UnitToday } => {
  const now = isNamed(value) ? today.get(value.id) : undefined;
  return isNamed(value) && now && (now.id !== value.id || now.name !== value.name) ? { now } : {};
};
