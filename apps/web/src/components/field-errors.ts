export type FieldPath = readonly (string | number)[];

type FieldError = Readonly<{ field: string; detail: string }>;

type Placed = Readonly<{
  /** What stands beside each field. */
  beside: readonly Readonly<{ name: FieldPath; errors: readonly string[] }>[];
  /** What belongs to no field of the form. */
  elsewhere: readonly string[];
}>;

/** Puts each error beside the field it is about: the field itself, or the one that holds it (`departments.0`). */
export const placeErrors = (errors: readonly FieldError[], fields: readonly FieldPath[]): Placed => {
  const beside = new Map<FieldPath, string[]>();
  const elsewhere: string[] = [];
  for (const { field, detail } of errors) {
    const name = holderOf(field.split('.'), fields);
    if (name) beside.set(name, [...(beside.get(name) ?? []), detail]);
    else elsewhere.push(`${field}: ${detail}`);
  }
  return { beside: [...beside].map(([name, details]) => ({ name, errors: details })), elsewhere };
};

const holderOf = (path: readonly string[], fields: readonly FieldPath[]): FieldPath | undefined =>
  fields
    .filter((field) => field.every((part, index) => String(part) === path[index]))
    .toSorted((a, b) => b.length - a.length)[0] ?? firstInside(path, fields);

/** An object that is missing altogether is told at the first field that fills it. */
const firstInside = (path: readonly string[], fields: readonly FieldPath[]): FieldPath | undefined =>
  fields.find((field) => path.every((part, index) => String(field[index]) === part));
