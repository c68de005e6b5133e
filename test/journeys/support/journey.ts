import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Steps of one journey, in order; a step that fails leaves a picture of the page. */
export const journeyOn =
  (page: () => Page) =>
  (title: string, walk: () => Promise<void>): void => {
    it(title, async () => {
      try {
        await walk();
      } catch (error) {
        const picture = join(tmpdir(), `crosswalk-journey-${Date.now()}.png`);
        await page().screenshot({ path: picture, fullPage: true });
        throw new Error(`${String(error)}\nThe page is in ${picture}`, { cause: error });
      }
    });
  };
