/** What was filled in: blank texts, empty lists and objects with nothing in them were not. */
export const withoutBlanks = <T extends object>(filled: T): T =>
  Object.fromEntries(
    Object.entries(filled)
      .map(
        ([field, value]: [string, unknown]) => [field, isObject(value) ? withoutBlanks(value) : tidy(value)] as const,
      )
      .filter(([, value]) => !isBlank(value)),
  ) as T;

const tidy = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0);
