/** Everything a resident may be told; a field that is not here is internal. */
const ALLOWED = {
  number: 0,
  title: 0,
  category: 0,
  mergedInto: { number: 0, title: 0 },
  stage: 0,
  stands: 0,
  next: 0,
  stages: { stage: 0, words: 0, since: 0, until: 0, days: 0 },
  units: 0,
  promisedFor: 0,
  comments: { id: 0, text: 0, at: 0 },
  attachments: { id: 0, name: 0, mediaType: 0, size: 0, width: 0, height: 0, caption: 0, at: 0 },
  answerAsked: 0,
  answer: { solved: 0, satisfied: 0, comment: 0, at: 0 },
} as const;

const beyond = (value: unknown, allowed: unknown, at = ''): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((member) => beyond(member, allowed, at));
  if (typeof value !== 'object' || value === null) return typeof allowed === 'object' ? [at] : [];
  if (typeof allowed !== 'object' || allowed === null) return [at];
  const known: Readonly<Record<string, unknown>> = { ...allowed };
  return Object.entries(value).flatMap(([name, inner]) =>
    name in known ? beyond(inner, known[name], `${at}.${name}`) : [`${at}.${name}`],
  );
};

/** The fields of a resident's page that are not for residents. */
export const beyondAllowed = (page: unknown): readonly string[] => beyond(page, ALLOWED);
