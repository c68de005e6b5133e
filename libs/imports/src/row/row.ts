import { identifies, tellsOf } from '@crosswalk/cases';
import type { Details } from '../words/words.js';
import type { FittedProfile } from '../profile/fit-profile.js';
import { columnsOf, write, type Text } from '../profile/template.js';
import { note, refusal, RowRefused, type Remark, type Where } from './remarks.js';

/** One row while it is read: what its texts say, and what is to be remarked about it. */
export class Row {
  readonly notes: Remark[] = [];

  constructor(
    private readonly fields: readonly string[],
    private readonly fitted: Pick<FittedProfile, 'profile' | 'read'>,
  ) {}

  /** What a text of the profile says for this row, if it says anything. */
  optional(text: Text | undefined): string | undefined {
    return text && write(text, (column) => this.fitted.read(this.fields, column));
  }

  /** As {@link optional}, on one line and not longer than `most` characters. @throws RowRefused when it says nothing */
  line(text: Text, most: number): string {
    return this.paragraphs(text, most).replaceAll('\n', ' ');
  }

  /** Text that may have several lines. @throws RowRefused when it says nothing */
  paragraphs(text: Text, most: number): string {
    const value = this.optional(text);
    if (value === undefined) return this.refuse('value-missing', text);
    if (value.length <= most) return value;
    this.note('text-cut', text, { kept: String(most) });
    // A pair of surrogates is not to be cut in two.
    return value.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '');
  }

  note(code: Parameters<typeof note>[0], text: Text, details: Details = {}): undefined {
    this.notes.push(note(code, this.where(text), details));
    return undefined;
  }

  refuse(code: Parameters<typeof refusal>[0], text: Text, details: Details = {}): never {
    throw new RowRefused(refusal(code, this.where(text), details));
  }

  /** The columns a text was made of, and what stood in them, unless that tells of somebody. */
  where(text: Text): Where {
    const columns = [...new Set(text.flatMap(columnsOf))];
    const value = columns.map((column) => this.fitted.read(this.fields, column)).join(' + ');
    const hidden = columns.some((column) => this.fitted.profile.personal.has(column)) || this.identifies(value);
    return { field: columns.join(' + '), value: hidden ? '' : value };
  }

  /** Whether a text has the name or number of the row's resident in it. */
  tells(text: string): boolean {
    const { name, phone } = this.fitted.profile.resident ?? {};
    return tellsOf(text, { name: this.optional(name) ?? '', phone: this.optional(phone) ?? '' });
  }

  /** As {@link tells}, or how to reach anybody; no, where the profile knows of no residents. */
  identifies(text: string): boolean {
    return this.fitted.profile.resident !== undefined && (identifies(text) || this.tells(text));
  }
}
