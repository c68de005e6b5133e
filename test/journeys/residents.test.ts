import { starterListId } from '@crosswalk/breakdown-lists';
import { eventually } from '../support/eventually.js';
import { CaseScreen } from './screens/case.js';
import { Filing } from './screens/filing.js';
import { Tracking } from './screens/tracking.js';
import { journeyOn } from './support/journey.js';
import { visit, type Visit } from './support/visitor.js';
import { workOn } from './support/work.js';

const PHONE = { width: 390, height: 844 };
const told = {
  title: '望江东路缺少斑马线',
  description: '小区被马路隔成两半，老人去东侧看病要绕行八百米。',
  category: '斑马线',
  place: '望江东路 118 号',
  affected: 1200,
};

let here: Visit;
let file: CaseScreen;
let there: Awaited<ReturnType<Visit['elsewhere']>>;
let tracking: Tracking;
let code: string;

beforeAll(async () => {
  here = await visit();
  file = new CaseScreen(here.page);
}, 120_000);

afterAll(() => here?.leave(), 60_000);

const id = (): string => new URL(here.page.url()).pathname.split('/').at(-1) ?? '';

/** Attaches a photo for the resident to see, as the department. */
const photograph = async (attachments: string): Promise<string> => {
  const file = { name: '斑马线.png', mimeType: 'image/png', buffer: await here.page.screenshot() };
  const answer = await here.page.request.post(attachments, {
    headers: { ...(await here.shownBy('xu-qiang')), 'Idempotency-Key': 'photo-of-the-stripes' },
    multipart: { visibility: 'resident', file },
  });
  if (!answer.ok()) throw new Error(await answer.text());
  const { attachment } = (await answer.json()) as { attachment: string };
  return attachment;
};

describe('A resident who told of a problem', () => {
  const journey = journeyOn(() => here.page);

  journey('is asked for apart from the case, and says beside the field when the phone is none', async () => {
    const { page, top, url } = here;
    await page.goto(url);
    await top.chooseFirst('陈美琳');
    await top.go('点题');
    const filing = new Filing(page);
    await filing.fill(told);
    const resident = page.getByRole('group', { name: '提出的居民' });
    expect(await resident.innerText()).toContain('每次查看都有记录');
    await resident.getByLabel('姓名').fill('王秀英');
    await resident.getByLabel('电话').fill('12');
    await filing.submit();
    await resident.getByText(/手机号码/).waitFor();
    await resident.getByLabel('电话').fill('138 0013 8000');
    await filing.submit();
    await filing.number();
    await page.getByRole('link', { name: '查看这个事项' }).click();
  });

  journey('is shown to those who need to know, and each look is on record', async () => {
    const { page } = here;
    const resident = file.part('居民');
    await resident.waitFor();
    expect(await resident.innerText()).not.toContain('王秀英');
    await resident.getByLabel('为什么看：提出这件事的居民').fill('约定上门');
    await resident.getByRole('button', { name: '查看：提出这件事的居民' }).click();
    await resident.getByText('王秀英').waitFor();
    expect(await resident.getByRole('link').getAttribute('href')).toMatch(/^tel:\+?\d+$/);
    await resident.getByRole('button', { name: '谁看过' }).click();
    await resident.getByText('陈美琳 · 望江社区 · 社区社工').waitFor();
    await resident.getByText('· 约定上门').waitFor();
    await page.reload();
    await resident.getByRole('button', { name: '查看：提出这件事的居民' }).waitFor();
    expect(await resident.innerText()).not.toContain('王秀英');
  });

  journey('is on the home of the auditor by number, who goes through the looks on a phone by keyboard', async () => {
    const headers = await here.shownBy('sun-li');
    await eventually(async () => {
      const looks = await here.page.request.get(`${here.url}/api/looks`, { headers });
      expect(await looks.json()).toMatchObject({ count: 1 });
    });
    const { page, top } = await here.elsewhere({ viewport: PHONE });
    await page.goto(here.url);
    await top.chooseFirst('孙丽');
    await page.getByRole('heading', { level: 1, name: '查看记录' }).waitFor();
    await page.getByRole('cell', { name: '约定上门' }).waitFor();
    expect(await page.getByRole('table').innerText()).not.toContain('王秀英');
    await page.getByRole('button', { name: '只看陈美琳的' }).press('Enter');
    await page.getByRole('button', { name: '只看陈美琳的 ×' }).waitFor();
    await page.getByLabel('某一天').fill('2020-01-01');
    await page.getByText('这段时间没有人查看过居民信息').waitFor();
    expect(await top.fits()).toBe(true);
    await page.context().close();
  });

  journey('is corrected: only what is filled in, and it is hidden again', async () => {
    const { page } = here;
    const resident = file.part('居民');
    await resident.getByRole('button', { name: '查看：提出这件事的居民' }).click();
    await resident.getByText('13800138000').waitFor();
    await resident.getByRole('button', { name: '更正：提出这件事的居民' }).click();
    const form = page.getByRole('dialog', { name: '更正' });
    await form.getByLabel('电话').fill('139 0013 9000');
    await form.getByRole('button', { name: '保存' }).click();
    await form.waitFor({ state: 'hidden' });
    await page.getByText('更正居民信息').first().waitFor();
    await resident.getByRole('button', { name: '查看：提出这件事的居民' }).click();
    await resident.getByText('13900139000').waitFor();
    expect(await resident.innerText()).toContain('王秀英');
    await page.reload();
  });

  journey('gets a sheet with a code to scan, in both languages', async () => {
    const issued = await file.sheet();
    code = issued.code;
    await issued.sheet.getByRole('img', { name: '查询页的二维码' }).waitFor();
    expect(await issued.sheet.innerText()).toContain('How far is what you asked for?');
  });

  journey('follows the case by it on a phone, without an account', async () => {
    there = await here.elsewhere({ viewport: PHONE });
    tracking = new Tracking(there.page);
    await there.page.goto(`${here.url}/track`);
    await tracking.type('ABCDE-FGHJK-MNPQR-STVWX');
    expect(await tracking.complaint()).toContain('没有这个查询码');
    await there.page.goto('about:blank');
    await there.page.goto(`${here.url}/track#${code}`);
    await there.page.getByRole('heading', { level: 1, name: told.title }).waitFor();
    await tracking.stands('已受理登记');
    expect(await there.top.fits()).toBe(true);
    expect(await there.page.locator('body').innerText()).not.toContain('王秀英');
  });

  journey('sees how it was solved, and answers by keyboard', async () => {
    const { page, ask, shownBy } = here;
    const cases = `cases/${id()}`;
    await ask('he-min', `${cases}/listing`, { list: starterListId('district') });
    await ask('xu-qiang', `${cases}/claims`, { promisedFor: '2099-12-31' });
    await workOn(page.request, `${here.url}/api/${cases}`, await shownBy('jiang-bo'));
    await there.page.reload();
    await tracking.way().getByText('2099年12月31日').waitFor();
    const evidence = [await photograph(`${here.url}/api/${cases}/attachments`)];
    await ask('xu-qiang', `${cases}/resolution`, { outcome: '斑马线已划好', evidence });
    await there.page.reload();
    await there.page.getByRole('img', { name: '斑马线.png' }).waitFor();
    await tracking.answerByKeyboard('夜里也看得清');
    await there.page.getByText('谢谢，已收到您的回答').waitFor();
  });

  journey('is read by the community before it confirms', async () => {
    const { page } = here;
    await page.reload();
    await file.part('办结与确认').getByText('夜里也看得清').waitFor();
    await file.take('确认', async (form) => {
      await form.getByText('居民的回答：已解决 · 满意').waitFor();
      await form.getByRole('radiogroup', { name: '问题解决了吗' }).getByLabel('已解决').check();
      await form.getByRole('radiogroup', { name: '居民满意吗' }).getByLabel('满意', { exact: true }).check();
    });
    await file.stands('已结案');
  });

  journey('is erased for good, and the case stays', async () => {
    const { page } = here;
    const resident = file.part('居民');
    await resident.getByRole('button', { name: '删除居民信息：提出这件事的居民' }).click();
    await page
      .getByRole('dialog', { name: '删除居民信息' })
      .getByRole('button', { name: '删除居民信息', exact: true })
      .click();
    await resident.getByText('居民信息已删除，事项和它的经过保留。').waitFor();
    expect(await resident.getByRole('button', { name: /^查看/ }).count()).toBe(0);
  });

  it('went without an error of the page', () => {
    expect(here.wentWrong).toEqual([]);
  });
});
