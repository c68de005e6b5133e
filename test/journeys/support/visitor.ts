import type { BrowserContextOptions, Page } from 'playwright-core';
import { PageTop } from '../screens/page-top.js';
import { openBrowser } from './browser.js';
import { startService, type RunningService } from './service.js';

/** A browser on a service of its own; `wentWrong` gathers the errors of the page. */
export const visit = async (options: BrowserContextOptions = {}) => {
  const service = await startService();
  const browser = await openBrowser().catch(async (error: unknown) => {
    await service.stop();
    throw error;
  });
  const wentWrong: string[] = [];
  const comeIn = async (more: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      ...options,
      ...more,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => wentWrong.push(String(error)));
    return page;
  };
  /** Another device: it has nothing in common with the first but the service. */
  const elsewhere = async (more: BrowserContextOptions = {}) => {
    const page = await comeIn(more);
    return { page, top: new PageTop(page, service) };
  };
  const page = await comeIn();
  const leave = async (): Promise<void> => {
    await browser.close();
    await service.stop();
  };
  const { url, oneTimePasswordOf, shownBy } = service;
  const top = new PageTop(page, service);
  return { url, page, top, wentWrong, ask: asking(page, service), elsewhere, oneTimePasswordOf, shownBy, leave };
};

export type Visit = Awaited<ReturnType<typeof visit>>;

/** Asks the API as somebody, past the page. */
const asking =
  (page: Page, { url, shownBy }: RunningService) =>
  async (person: string, path: string, data: object): Promise<string> => {
    const headers = await shownBy(person);
    const answer = await page.request.post(`${url}/api/${path}`, { data, headers });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    const { id } = (await answer.json()) as { id: string };
    return id;
  };
