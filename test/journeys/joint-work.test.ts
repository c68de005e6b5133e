import type { Browser, Page } from 'playwright-core';
import { starterListId } from '@crosswalk/breakdown-lists';
import { CaseScreen } from './screens/case.js';
import { PageTop } from './screens/page-top.js';
import { openBrowser } from './support/browser.js';
import { journeyOn } from './support/journey.js';
import { startService, type RunningService } from './support/service.js';

const SHANGHAI_MS = 8 * 3_600_000;
const PHONE = { width: 390, height: 844 };

let service: RunningService;
let browser: Browser;
let page: Page;
let top: PageTop;
let file: CaseScreen;
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
  file = new CaseScreen(page);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await service?.stop();
}, 60_000);

const ask = async (person: string, path: string, data: object): Promise<string> => {
  const headers = await service.shownBy(person);
  const answer = await page.request.post(`${service.url}/api/${path}`, { data, headers });
  const { id } = (await answer.json()) as { id: string };
  return id;
};

describe('departments that work on one case', () => {
  const journey = journeyOn(() => page);

  journey('claim it, one as its lead and one in support', async () => {
    const id = await ask('chen-meilin', 'cases', {
      title: '望江东路缺少斑马线',
      description: '小区被马路隔成两半，老人过街要绕行八百米。',
      category: 'crossing',
      place: { address: '望江东路' },
      source: 'visit',
    });
    await ask('he-min', `cases/${id}/listing`, { list: starterListId('district') });
    await page.goto(`${service.url}/cases/${id}`);
    await top.chooseFirst('徐强');
    await file.take('领办', (form) => form.getByLabel('承诺办结日期').fill('2099-12-31'));
    await file.stands('已领办');
    await top.switchTo('沈悦');
    await file.take('领办');
    await file.part('领办').getByRole('heading', { name: '城管局 协办' }).waitFor();
  });

  journey('survey the site together, and keep where they disagree', async () => {
    await top.switchTo('徐强');
    expect(await file.next()).toContain('待交警大队约定现场踏勘');
    await file.takeFrom('研究', '补记踏勘', async (form) => {
      await form.getByLabel('踏勘时间').fill(new Date(Date.now() + SHANGHAI_MS).toISOString().slice(0, 19));
      await form.getByLabel('踏勘意见').first().fill('车流每小时 900 辆');
      await form.getByLabel('不同意见').last().fill('树不宜迁移');
    });
    expect(await file.part('现场踏勘').innerText()).toMatch(/车流每小时 900 辆[^]*不同意见 树不宜迁移/);
  });

  journey('ask residents, and say what it changed', async () => {
    await file.take('民意征集', (form) => form.getByLabel('问什么').fill('在东门口设斑马线，您赞成吗？'));
    await file.take('登记征集结果', async (form) => {
      const counts = { 问了多少人: 320, 多少人答复: 286, 赞成: 251, 反对: 14, 中立: 21 };
      for (const [label, count] of Object.entries(counts)) {
        await form.getByLabel(label, { exact: true }).fill(String(count));
      }
    });
    await file.take('结束征集', async (form) => {
      await form.getByLabel('多数赞成').check();
      await form.getByLabel('因此改变了什么').fill('坡道两侧都做');
    });
    await page.getByRole('img', { name: '赞成 251，中立 21，反对 14' }).waitFor();
  });

  journey('say for themselves what is feasible', async () => {
    await file.take('可行性意见', (form) => form.getByLabel('可行', { exact: true }).check());
    await top.switchTo('沈悦');
    await file.take('可行性意见', async (form) => {
      await form.getByLabel('有条件可行').check();
      await form.getByLabel('条件或理由').fill('迁树获批');
    });
    await file.part('可行性').getByText('综合结论：有条件可行').waitFor();
  });

  journey('agree on a plan with their signatures', async () => {
    await top.switchTo('徐强');
    await file.take('拟定方案', async (form) => {
      await form.getByLabel('方案概述').fill('新设 20 米斑马线，两侧降坡');
      await form.getByLabel('做什么').first().fill('划斑马线');
      await form.getByLabel('做什么').last().fill('迁移行道树');
      await form.getByLabel('费用（元）').last().fill('12000');
    });
    await top.switchTo('江波');
    await file.take('会签');
    await top.switchTo('唐莉');
    await file.take('会签');
    await file.stands('方案已定');
  });

  journey('build it, milestone by milestone, with a work item of their own', async () => {
    await file.takeByKeyboard('实施', '新增任务', (form) => form.getByLabel('任务').fill('迁移行道树'));
    await file.takeBeside('迁移行道树', '开始任务');
    await file.takeBeside('迁移行道树', '完成任务', (form) => form.getByLabel('做了什么').fill('两棵已迁走'));
    await top.switchTo('徐强');
    await file.take('开工', (form) => form.getByLabel('节点', { exact: true }).fill('划线通行'));
    await file.stands('实施中');
    await file.takeBeside('划线通行', '完成节点');
  });

  journey('resolve it with a photo that is uploaded on the way', async () => {
    const buffer = await page.screenshot();
    await file.take('办结', async (form) => {
      await form.getByLabel('做了什么').fill('斑马线已通行，坡道 1:12。');
      await form.getByLabel('上传照片').setInputFiles({ name: '斑马线.png', mimeType: 'image/png', buffer });
      await form.getByRole('button', { pressed: true }).waitFor();
    });
    await file.stands('已办结');
    await file.part('办结与确认').getByRole('img').waitFor();
  });

  journey('have it confirmed by the community', async () => {
    await top.switchTo('陈美琳');
    await file.take('确认', async (form) => {
      await form.getByLabel('已解决', { exact: true }).check();
      await form.getByLabel('基本满意', { exact: true }).check();
    });
    await file.stands('已结案');
    const history = await file.history();
    expect(history.at(0)).toBe('望江社区点题');
    expect(history.at(-2)).toBe('社区确认：已解决，基本满意');
    expect(history.length).toBeGreaterThan(20);
  });

  journey('read all of it on a phone, in both languages', async () => {
    await page.setViewportSize(PHONE);
    expect(await top.fits()).toBe(true);
    await top.speak('English');
    await page.getByRole('heading', { name: 'Opinion rounds' }).waitFor();
    expect(await top.fits()).toBe(true);
  });

  it('went without an error of the page', () => {
    expect(wentWrong).toEqual([]);
  });
});
