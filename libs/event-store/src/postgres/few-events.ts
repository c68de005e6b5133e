import type { Page } from '@crosswalk/event-sourcing';
import { positionAt } from '../positions.js';
import * as statements from './read-statements.js';
import type { PageRow } from './read-statements.js';

type Statement = Readonly<{ name: string; text: string }>;

/** Sends a statement and gives its rows. */
type Rows = <Row extends unknown[]>(statement: Statement, values: unknown[], signal?: AbortSignal) => Promise<Row[]>;

type Wanted = Readonly<{ start: number; prefixes: readonly string[]; limit: number }>;

/** So many events are sooner found by the names of their streams than by looking through the log. */
const FEW = 10_000;

/** Finds events that lie few and far between, such as those of units among a million cases. */
export class FewEvents {
  /** The prefixes of more events than a few: a log only grows. */
  readonly #many = new Set<string>();

  constructor(private readonly rows: Rows) {}

  /** A page of the events of these streams that looks up to the end of the log; undefined when they are not few. */
  async page({ start, prefixes, limit }: Wanted, signal?: AbortSignal): Promise<Page | undefined> {
    const ranges = [prefixes, prefixes.map(following)];
    if (!(await this.#areFew(ranges, signal))) return undefined;
    const rows = await this.rows<PageRow>(statements.readFew, [...ranges, start, limit], signal);
    const head = Number(rows[0]?.[8] ?? 0);
    const events = rows.filter(statements.hasEvent).map((row) => statements.toEvent(row));
    const last = events.length === limit ? events.at(-1)?.position : undefined;
    const position = last ?? positionAt(Math.max(start, head));
    return { events, position, end: last === undefined || Number(last) >= head };
  }

  async #areFew(ranges: readonly (readonly string[])[], signal: AbortSignal | undefined): Promise<boolean> {
    const isMany = (prefix: string): boolean => this.#many.has(prefix);
    if (ranges[0]?.some(isMany)) return false;
    const counted = await this.rows<[string, string]>(statements.countFew, [...ranges, FEW + 1], signal);
    for (const [prefix, count] of counted) if (Number(count) > FEW) this.#many.add(prefix);
    return !ranges[0]?.some(isMany);
  }
}

/** The first name that no longer begins with the prefix, in the order of bytes. */
const following = (prefix: string): string =>
  `${prefix.slice(0, -1)}${String.fromCodePoint((prefix.codePointAt(prefix.length - 1) ?? 0) + 1)}`;
