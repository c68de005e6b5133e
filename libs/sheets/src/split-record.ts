const QUOTE = '"';

export type Split =
  | Readonly<{ fields: readonly string[]; next: number }>
  | Readonly<{ broken: 'quote-not-closed' | 'text-after-quote' }>
  /** The text ends before the record does. */
  | undefined;

type Field = Readonly<{ value: string; next: number }> | Exclude<Split, { fields: readonly string[] }>;

/**
 * Splits the record that starts at `from`.
 * @param final whether nothing comes after this text
 */
export const splitRecord = (text: string, from: number, delimiter: string, final: boolean): Split => {
  const fields: string[] = [];
  for (let at = from; ;) {
    const field = text[at] === QUOTE ? quoted(text, at, delimiter, final) : plain(text, at, delimiter, final);
    if (field === undefined || 'broken' in field) return field;
    fields.push(field.value);
    if (text[field.next] !== delimiter) return { fields, next: field.next + 1 };
    at = field.next + 1;
  }
};

/** `next` is where the field's delimiter or line feed stands, or the end of the text. */
const plain = (text: string, from: number, delimiter: string, final: boolean): Field => {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
  if (at === text.length && !final) return undefined;
  const end = text[at - 1] === '\r' && text[at] !== delimiter && at > from ? at - 1 : at;
  return { value: text.slice(from, end), next: at };
};

const quoted = (text: string, from: number, delimiter: string, final: boolean): Field => {
  let value = '';
  for (let at = from + 1; ;) {
    const quote = text.indexOf(QUOTE, at);
    if (quote === -1) return final ? { broken: 'quote-not-closed' } : undefined;
    value += text.slice(at, quote);
    if (text[quote + 1] !== QUOTE) return closed(text, quote + 1, value, delimiter, final);
    value += QUOTE;
    at = quote + 2;
  }
};

const closed = (text: string, after: number, value: string, delimiter: string, final: boolean): Field => {
  const next = text[after] === '\r' ? after + 1 : after;
  if (next >= text.length) return final ? { value, next } : undefined;
  if (text[next] === '\n' || (next === after && text[next] === delimiter)) return { value, next };
  return { broken: 'text-after-quote' };
};
