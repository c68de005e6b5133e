import type { Page, ReadAll } from '@crosswalk/event-sourcing';
import type { Bell } from './bell.js';

type Source = Readonly<{
  read: (options: ReadAll) => Promise<Page>;
  bell: Bell;
  /** How long to sleep at the end of the log when nobody rings, in milliseconds, as things are. */
  pollMs: () => number;
}>;

/** Pages from a position on, then whatever comes, until the signal aborts. A page comes whenever the position moved. */
export async function* follow(
  { read, bell, pollMs }: Source,
  { signal, ...options }: ReadAll & { signal: AbortSignal },
): AsyncGenerator<Page, void, undefined> {
  let after = options.after;
  while (!signal.aborted) {
    const seen = bell.count;
    const page = await read({ ...options, after });
    if (signal.aborted) return;
    const moved = page.position !== after;
    after = page.position;
    if (moved) yield page;
    if (page.end) await bell.rung(seen, pollMs(), signal);
  }
}
