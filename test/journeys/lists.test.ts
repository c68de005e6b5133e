import type { Browser, Page } from 'playwright-core';
import { starterListId } from '@crosswalk/breakdown-lists';
import { filing } from '../http/support/filing.js';
import { PageTop } from './screens/page-top.js';
import { openBrowser } from './support/browser.js';
import { journeyOn } from './support/journey.js';
import { startService, type RunningService } from './support/service.js';

let service: RunningService;
let browser: Browser;
let page: Page;
let top: PageTop;
const wentWrong: string[] = [];

beforeAll(async () => {
  service = await startService();
  browser = await openBrowser();
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('pageerror', (error) => wentWrong.push(String(error)));
  top = new PageTop(page, service);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await service?.stop();
}, 60_000);

const ask = async (person: string, path: string, data: object): Promise<string> => {
  const answer = await page.request.post(`${service.url}/api/${path}`, {
    data,
    headers: await service.shownBy(person),
  });
  const { id } = (await answer.json()) as { id: string };
  return id;
};

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = () => page.getByRole('heading', { level: 1 });

/** Fills the form of that name and sends it. */
const fill = async (name: string, fields: Readonly<Record<string, string>>): Promise<void> => {
  const form = page.getByRole('dialog', { name });
  for (const [label, value] of Object.entries(fields)) await form.getByLabel(label).fill(value);
  await form.getByRole('button', { name, exact: true }).click();
  await form.waitFor({ state: 'hidden' });
};

describe('A breakdown list', () => {
  const journey = journeyOn(() => page);

  journey('is among those that a new installation has, one for each level', async () => {
    await page.goto(service.url);
    await top.chooseFirst('何敏');
    await top.go('清单与期次');
    await page.getByRole('link', { name: '上城区破难清单 2026' }).waitFor();
    await page.getByText('社区级', { exact: true }).first().click();
    await page.getByRole('link', { name: '上城区破难清单 2026' }).waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: '望江社区破难清单 2026' }).waitFor();
  });

  journey('is opened by the coordinator', async () => {
    await press('开立清单');
    await fill('开立清单', { 清单名称: '冬季攻坚清单', 开始日: '2026-01-01' });
    await heading().filter({ hasText: '冬季攻坚清单' }).waitFor();
    await page.getByText('还没有发布过').waitFor();
  });

  journey('is published with its cases as they stand, and an edition stays as it is', async () => {
    const id = await ask('chen-meilin', 'cases', filing);
    await ask('he-min', `cases/${id}/listing`, { list: starterListId('district') });
    await page.goto(`${service.url}/lists/${starterListId('district')}`);
    await press('发布一期');
    await fill('发布一期', { 这一期的标题: '第一批' });
    await page.getByRole('link', { name: '第 1 期' }).waitFor();
    await ask('xu-qiang', `cases/${id}/claims`, {});

    await page.getByRole('link', { name: '第 1 期' }).click();
    await heading().filter({ hasText: '上城区破难清单 2026 · 第 1 期' }).waitFor();
    const row = page.getByRole('row').filter({ hasText: filing.title });
    expect(await row.innerText()).toContain('已上清单');
    expect(await row.innerText()).not.toContain('交警大队');
  });

  journey('is taken away as a sheet', async () => {
    const download = page.waitForEvent('download');
    await press('下载表格');
    expect((await download).suggestedFilename()).toBe('上城区破难清单 2026 1.csv');
  });

  journey('takes no more cases once it is closed, and nothing went wrong on the page', async () => {
    await page.goto(`${service.url}/lists/${starterListId('district')}`);
    await press('关闭清单');
    await fill('关闭清单', { 原因: '年度结束' });
    await page.getByText('已关闭').waitFor();
    await page.getByRole('button', { name: '发布一期' }).waitFor({ state: 'hidden' });
    expect(wentWrong).toEqual([]);
  });

  journey('fits a phone, as the lists and the edition do', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await top.fits()).toBe(true);
    await page.getByRole('link', { name: '第 1 期' }).click();
    await heading().filter({ hasText: '第 1 期' }).waitFor();
    expect(await top.fits()).toBe(true);
    await top.go('清单与期次');
    await page.getByRole('link', { name: '冬季攻坚清单' }).waitFor();
    expect(await top.fits()).toBe(true);
  });
});
