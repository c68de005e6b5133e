/** What a text says of a moment: local date and time as if UTC, or an instant when it names its own offset. */
export type Moment = Readonly<{ ms: number; precision: 'day' | 'time'; absolute: boolean }>;

type Part = 'year' | 'month' | 'day' | 'hour' | 'half' | 'minute' | 'second' | 'fraction' | 'offset';

// Longest first, so that "MM" is not read as two of "M".
const TOKENS: readonly (readonly [token: string, part: Part, pattern: string])[] = [
  ['yyyy', 'year', '\\d{4}'],
  ['MM', 'month', '\\d{2}'],
  ['M', 'month', '\\d{1,2}'],
  ['dd', 'day', '\\d{2}'],
  ['d', 'day', '\\d{1,2}'],
  ['HH', 'hour', '\\d{2}'],
  ['H', 'hour', '\\d{1,2}'],
  ['hh', 'hour', '\\d{2}'],
  ['h', 'hour', '\\d{1,2}'],
  ['mm', 'minute', '\\d{2}'],
  ['ss', 'second', '\\d{2}'],
  ['SSS', 'fraction', '\\d{1,9}'],
  ['XXX', 'offset', 'Z|[+-]\\d{2}:?\\d{2}'],
  ['a', 'half', '[AaPp]\\.?[Mm]\\.?|上午|下午'],
];

/** A way of writing times, made of yyyy MM M dd d HH H hh h mm ss SSS a XXX; anything else stands for itself. */
export class TimeFormat {
  private readonly pattern: RegExp;
  private readonly parts: readonly Part[];

  /** @throws RangeError when the pattern has no year, month and day, has one twice, or half a time */
  constructor(readonly text: string) {
    const parts: Part[] = [];
    let pattern = '';
    for (let at = 0; at < text.length;) {
      const found = TOKENS.find(([token]) => text.startsWith(token, at));
      if (found) parts.push(found[1]);
      pattern += found ? `(${found[2]})` : (text[at] ?? '').replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
      at += found ? found[0].length : 1;
    }
    const has = (part: Part): boolean => parts.includes(part);
    const whole = has('year') && has('month') && has('day') && new Set(parts).size === parts.length;
    const twelve = /h/.test(text) === has('half');
    if (!whole || !twelve || has('hour') !== has('minute')) throw new RangeError(text);
    this.parts = parts;
    this.pattern = new RegExp(`^${pattern}$`);
  }

  /** The moment that a text names, or undefined when it is not written this way or does not exist (31 April). */
  read(text: string): Moment | undefined {
    const found = this.pattern.exec(text);
    if (!found) return undefined;
    const raw = new Map(this.parts.map((part, index) => [part, found[index + 1] ?? '']));
    const number = (part: Part): number => Number(raw.get(part) ?? '0');
    const half = raw.get('half');
    const hour = hourOf(number('hour'), half);
    const [year, month, day] = [number('year'), number('month'), number('day')];
    const [minute, second] = [number('minute'), number('second')];
    const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
    const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCFullYear() === year;
    if (!exists || hour > 23 || minute > 59 || second > 59) return undefined;
    const fraction = Math.floor(Number(`0.${raw.get('fraction') ?? '0'}`) * 1000);
    const offset = raw.get('offset');
    const ms = date.getTime() + fraction - (offset === undefined ? 0 : offsetMs(offset));
    return { ms, precision: this.parts.includes('hour') ? 'time' : 'day', absolute: offset !== undefined };
  }
}

const hourOf = (hour: number, half: string | undefined): number => {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return NaN;
  return (hour % 12) + (/^p|下/i.test(half) ? 12 : 0);
};

const offsetMs = (offset: string): number => {
  if (offset === 'Z') return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
};
