import type { Page, Position } from '@crosswalk/event-sourcing';
import { readAhead } from './read-ahead.js';

const page = (position: string, end: boolean): Page => ({ events: [], position: position as Position, end });

const telling = (pages: readonly Page[]) => {
  const asked: (string | undefined)[] = [];
  const source = async function* (): AsyncGenerator<Page, void> {
    for (const each of pages) {
      asked.push(each.position);
      yield each;
    }
  };
  return { asked, pages: readAhead(source()) };
};

describe('Reading ahead', () => {
  it('asks for the page after one that is not the last of the log, and only then', async () => {
    const { asked, pages } = telling([page('1', false), page('2', true), page('3', true)]);
    const seen: (readonly [string | undefined, number])[] = [];
    for await (const { position } of pages) seen.push([position, asked.length]);
    expect(seen).toEqual([
      ['1', 2],
      ['2', 2],
      ['3', 3],
    ]);
  });

  it('tells what went wrong with a page after the pages before it', async () => {
    const source = async function* (): AsyncGenerator<Page, void> {
      yield page('1', false);
      throw new Error('The log is gone');
    };
    const pages = readAhead(source());
    expect(await pages.next()).toMatchObject({ value: { position: '1' } });
    await expect(pages.next()).rejects.toThrow('The log is gone');
  });
});
