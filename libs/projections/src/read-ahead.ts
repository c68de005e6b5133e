import type { Page } from '@crosswalk/event-sourcing';

/**
 * The same pages, each asked for while the one before it is dealt with, so that reading costs no time of its own. Not
 * beyond the end of the log, where waiting lets events gather into a page.
 */
export async function* readAhead(pages: AsyncIterable<Page>): AsyncGenerator<Page, void> {
  const source = pages[Symbol.asyncIterator]();
  const ask = (): Promise<IteratorResult<Page>> => {
    const asked = source.next();
    asked.catch(() => undefined); // the caller who takes it is told
    return asked;
  };
  try {
    for (let next = ask(); ;) {
      const answer = await next;
      if (answer.done) return;
      const page = answer.value;
      if (page.end) {
        yield page;
        next = ask();
      } else {
        next = ask();
        yield page;
      }
    }
  } finally {
    // Not waited for: a read in hand may last as long as the database is gone, and ends with the subscription's signal.
    source.return?.().catch(() => undefined);
  }
}
