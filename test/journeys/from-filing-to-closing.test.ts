import type { Browser, BrowserContext, Page } from 'playwright-core';
import { CaseScreen } from './screens/case.js';
import { choose } from './screens/choose.js';
import { Filing } from './screens/filing.js';
import { List } from './screens/list.js';
import { PageTop } from './screens/page-top.js';
import { openBrowser } from './support/browser.js';
import { journeyOn } from './support/journey.js';
import { startService, type RunningService } from './support/service.js';
import { workOn } from './support/work.js';

const DESKTOP = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };
const title = '望江东路缺少斑马线';

let service: RunningService;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let top: PageTop;
let filing: Filing;
let list: List;
let file: CaseScreen;
let number: string;
const wentWrong: string[] = [];

beforeAll(async () => {
  service = await startService();
  browser = await openBrowser();
  context = await browser.newContext({
    viewport: DESKTOP,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('pageerror', (error) => wentWrong.push(String(error)));
  top = new PageTop(page, service);
  filing = new Filing(page);
  list = new List(page);
  file = new CaseScreen(page);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await service?.stop();
}, 60_000);

describe('a missing crosswalk, from filing to closing', () => {
  const journey = journeyOn(() => page);

  journey('asks a newcomer who they are, in Chinese', async () => {
    await page.goto(service.url);
    await top.chooseFirst('陈美琳');
    expect(await top.heading()).toBe('我的待办');
    expect(await top.language()).toBe('zh-CN');
  });

  journey('says beside each field what is missing', async () => {
    await top.go('点题');
    await filing.submit();
    expect(await filing.complaintAbout('标题')).toBe('此项必填');
    expect(await filing.complaintAbout('地点')).toBe('此项必填');
  });

  journey('gets a number when it is filed', async () => {
    const description = '小区被马路隔成两半，老人去东侧看病要绕行八百米。';
    await filing.fill({ title, description, category: '斑马线', place: '望江东路 118 号', affected: 1200 });
    await filing.submit();
    number = await filing.number();
  });

  journey('is found by search at once', async () => {
    await top.go('破难清单');
    const answer = await list.search('斑马线');
    expect(await answer.json()).toMatchObject({ items: [{ number, title }], upToDate: true });
    expect(await list.entry(number).innerText()).toContain('待专班列入清单');
    expect(await list.count()).toBe('共 1 件');
  });

  journey('keeps words and filters in its address', async () => {
    await list.filter('阶段', '已点题');
    await page.waitForURL(/stage=filed/);
    await page.reload();
    await list.entry(number).waitFor();
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('stage'));
    expect(await page.getByRole('searchbox').inputValue()).toBe('斑马线');
  });

  journey('is put on a list by the coordinator', async () => {
    await list.open(title);
    await top.switchTo('何敏');
    await file.take('上清单', () => choose(page, '列入哪份清单', '上城区破难清单 2026'));
    await file.stands('已上清单');
    expect(await file.next()).toContain('待部门领办');
  });

  journey('is claimed by a department with a promise', async () => {
    await top.switchTo('徐强');
    await file.take('领办', (form) => form.getByLabel('承诺办结日期').fill('2099-12-31'));
    await file.stands('已领办');
    expect(await file.next()).toContain('待交警大队约定现场踏勘');
  });

  journey('is resolved once it is studied, planned and built', async () => {
    await workOn(context.request, page.url().replace('/cases/', '/api/cases/'), await service.shownBy('jiang-bo'));
    await file.stands('实施中');
    const buffer = await page.screenshot();
    await file.take('办结', async (form) => {
      await form.getByLabel('做了什么').fill('新设 20 米斑马线，坡道同步改造。');
      await form.getByLabel('上传照片').setInputFiles({ name: '斑马线.png', mimeType: 'image/png', buffer });
      await form.getByRole('button', { pressed: true }).waitFor();
    });
    await file.stands('已办结');
    expect(await file.next()).toContain('待望江社区确认');
  });

  journey('is confirmed by its community, which closes it', async () => {
    await top.switchTo('陈美琳');
    await file.take('确认', async (form) => {
      await form.getByLabel('已解决', { exact: true }).check();
      await form.getByLabel('满意', { exact: true }).check();
    });
    await file.stands('已结案');
  });

  journey('tells its whole history in words, with who did what', async () => {
    const history = await file.history();
    expect([...history.slice(0, 3), ...history.slice(-3)]).toEqual([
      '望江社区点题',
      '列入区级破难清单「上城区破难清单 2026」',
      '交警大队牵头领办，承诺 2099-12-31 前办结',
      '交警大队办结：新设 20 米斑马线，坡道同步改造。',
      '社区确认：已解决，满意',
      '结案',
    ]);
    const doers = (await file.doers()).map((line) => line.split(' ')[0]);
    expect([...doers.slice(0, 3), ...doers.slice(-3)]).toEqual(['陈美琳', '何敏', '徐强', '徐强', '陈美琳', '陈美琳']);
  });

  journey('shows on the list at once that it is closed', async () => {
    await top.go('破难清单');
    expect(await list.entry(number).innerText()).toContain('已结案');
  });

  journey('reads in English, and keeps to it', async () => {
    await list.open(title);
    await top.speak('English');
    await page.getByText('The community confirms: solved').waitFor();
    await page.reload();
    await file.stands('Closed');
    expect(await top.language()).toBe('en');
    expect(await page.title()).toContain(number);
  });

  journey('fits a phone in both languages', async () => {
    await page.setViewportSize(PHONE);
    expect(await top.fits()).toBe(true);
    await top.go('Breakdown list');
    await list.entry(number).waitFor();
    expect(await top.fits()).toBe(true);
    await top.speak('中文');
    await page.getByRole('heading', { level: 1, name: '破难清单' }).waitFor();
    expect(await top.fits()).toBe(true);
    expect((await page.screenshot()).length).toBeGreaterThan(0);
  });

  it('went without an error of the page', () => {
    expect(wentWrong).toEqual([]);
  });
});

describe('a case that somebody else has changed', () => {
  const journey = journeyOn(() => page);

  journey('says who changed what, and lets people look again', async () => {
    const ask = async (person: string, path: string, data: object) =>
      context.request.post(`${service.url}/api/${path}`, { headers: await service.shownBy(person), data });
    const filed = await ask('chen-meilin', 'cases', {
      title: '路灯不亮',
      description: '婺江路北段三盏路灯不亮。',
      category: 'lighting',
      place: { address: '婺江路' },
      source: 'visit',
    });
    const { id } = (await filed.json()) as { id: string };
    await page.setViewportSize(DESKTOP);
    await page.goto(`${service.url}/cases/${id}`);
    await top.switchTo('何敏');
    await page.getByRole('button', { name: '上清单' }).click();
    await ask('zhou-ting', `cases/${id}/amendments`, { changes: { urgency: 'urgent' } });

    const form = page.getByRole('dialog', { name: '上清单' });
    await choose(page, '列入哪份清单', '望江街道破难清单 2026');
    await form.getByRole('button', { name: '上清单' }).click();
    await form.getByText('周婷作了修改').waitFor();
    await form.getByRole('button', { name: '查看最新情况' }).click();
    await form.getByText('周婷作了修改').waitFor({ state: 'hidden' });
    await form.getByRole('button', { name: '上清单' }).click();
    await file.stands('已上清单');
    expect(await file.history()).toHaveLength(3);
  });
});
