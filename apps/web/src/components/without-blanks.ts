/** What was filled in: blank texts, empty lists and objects with nothing in them were not. */
export const withoutBlanks = <T extends object>(filled: T): T =>
  Object.fromEntries(
    Object.entries(filled)
      .map(
        ([field, value]: [string, unknown]) => [field, isObject(value) ? withoutBlanks(value) : tidy(value)] as const,
      )
      .filter(([, value]) => !isBlank(value)),
  ) as T;

const tidy = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim();
  // Rows keep their places, so that an error about the third one finds it.
  return Array.isArray(value)
    ? value.map((item: unknown) => (isObject(item) ? withoutBlanks(item) : tidy(item)))
    : value;
};

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0);
