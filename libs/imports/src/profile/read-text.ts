import type { ColumnUse } from './profile.js';
import { columnsOf, parseTemplate, TemplateInvalid, type Text } from './template.js';
import type { YamlPlace } from './yaml-place.js';

/** Where the profile names columns; filled while it is read. */
export type Uses = ColumnUse[];

/** A template or a list of them; noted as use of each column they name. */
export const readText = (place: YamlPlace, uses: Uses): Text => {
  if (place.missing) return place.complain('missing') ?? [];
  return place.list().flatMap((member) => {
    const source = member.text();
    if (source === undefined) return [];
    try {
      const template = parseTemplate(source);
      uses.push(...columnsOf(template).map((column) => ({ column, line: member.line, key: member.key })));
      return [template];
    } catch (error) {
      if (!(error instanceof TemplateInvalid)) throw error;
      return member.complain(error.fault, { value: source }) ?? [];
    }
  });
};

/** A text whose written-out members have to be of a closed list; what columns bring is looked at row by row. */
export const readChoice = (place: YamlPlace, known: readonly string[], uses: Uses): Text => {
  for (const member of place.list()) {
    const value = member.text();
    if (value !== undefined && !value.includes('{') && !known.includes(value)) {
      member.complain('not-one-of', { value, known: known.join(', ') });
    }
  }
  return readText(place, uses);
};
