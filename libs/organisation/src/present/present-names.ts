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
  if (Array.isArray(answer)) return answer.map((part: unknown) => withPresentNames(part, today)) as Answer;
  const parts = Object.entries(answer).map(([key, part]) => [key, withPresentNames<unknown>(part, today)]);
  return { ...(Object.fromEntries(parts) as Answer), ...nowOf(answer, today) };
};

/** The answer, in which every unit goes by the name it has today, under the id that was asked for. */
export const namedAsToday = <Answer>(answer: Answer, today: ReadonlyMap<string, UnitToday>): Answer => {
  if (typeof answer !== 'object' || answer === null) return answer;
  if (Array.isArray(answer)) return answer.map((part: unknown) => namedAsToday(part, today)) as Answer;
  const parts = Object.entries(answer).map(([key, part]) => [key, namedAsToday<unknown>(part, today)]);
  const now = isNamed(answer) ? today.get(answer.id) : undefined;
  return { ...(Object.fromEntries(parts) as Answer), ...(now ? { name: now.name } : {}) };
};

const nowOf = (value: object, today: ReadonlyMap<string, UnitToday>): { now?: UnitToday } => {
  const now = isNamed(value) ? today.get(value.id) : undefined;
  return isNamed(value) && now && (now.id !== value.id || now.name !== value.name) ? { now } : {};
};
