import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Steps of one journey, in order; a step that fails leaves a picture of the page. */
export const journeyOn = (page: () => Page) => {
  let brokenOff: string | undefined;
  return (title: string, walk: () => Promise<void>): void => {
    it(title, async () => {
      if (brokenOff !== undefined) throw new Error(`The journey broke off at “${brokenOff}”`);
      try {
        await walk();
      } catch (error) {
        brokenOff = title;
        throw new Error(`${String(error)}\n${await photograph(page())}`, { cause: error });
      }
    });
  };
};

const photograph = async (page: Page): Promise<string> => {
  const picture = join(tmpdir(), `crosswalk-journey-${Date.now()}.png`);
  return page.screenshot({ path: picture, fullPage: true }).then(
    () => `The page is in ${picture}`,
    (error: unknown) => `No picture of the page: ${String(error)}`,
  );
};
