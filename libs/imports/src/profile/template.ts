/** Text with slots: `{Column}` is a column's value, `[ … ]` a part that is left out when a slot in it is empty. */
export type Template = readonly Part[];

type Part = Readonly<{ text: string }> | Readonly<{ column: string }> | Readonly<{ optional: Template }>;

/** Several templates; the first whose slots are all filled is the one that counts. */
export type Text = readonly Template[];

export type TemplateFault = 'brace-not-closed' | 'bracket-not-closed' | 'slot-without-column';

/** A template that cannot be read. */
export class TemplateInvalid extends Error {
  override readonly name = 'TemplateInvalid';

  constructor(readonly fault: TemplateFault) {
    super(fault);
  }
}

const PIECES = /\{([^{}[\]]*)\}|\[([^[\]]*)\]|([^{}[\]]+)|([{}[\]])/g;

/** @throws TemplateInvalid */
export const parseTemplate = (source: string): Template =>
  [...source.matchAll(PIECES)].map(([, column, optional, text, stray]): Part => {
    if (stray !== undefined) {
      throw new TemplateInvalid(/[{}]/.test(stray) ? 'brace-not-closed' : 'bracket-not-closed');
    }
    if (optional !== undefined) return { optional: parseTemplate(optional) };
    if (column === undefined) return { text: text ?? '' };
    if (column.trim() === '') throw new TemplateInvalid('slot-without-column');
    return { column: column.trim() };
  });

/** The columns a template names, in order. */
export const columnsOf = (template: Template): readonly string[] =>
  template.flatMap((part) => {
    if ('column' in part) return [part.column];
    return 'optional' in part ? columnsOf(part.optional) : [];
  });

/** The first template that the row fills, as text; undefined when it fills none. */
export const write = (text: Text, value: (column: string) => string): string | undefined => {
  for (const template of text) {
    const written = fill(template, value)?.trim();
    if (written) return written;
  }
  return undefined;
};

const fill = (template: Template, value: (column: string) => string): string | undefined => {
  let written = '';
  for (const part of template) {
    if ('text' in part) written += part.text;
    else if ('optional' in part) written += fill(part.optional, value) ?? '';
    else {
      const found = value(part.column);
      if (found === '') return undefined;
      written += found;
    }
  }
  return written;
};
