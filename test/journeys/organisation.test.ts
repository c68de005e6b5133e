import { choose } from './screens/choose.js';
import { Organisation } from './screens/organisation.js';
import { SignIn } from './screens/sign-in.js';
import { journeyOn } from './support/journey.js';
import { visit, type Visit } from './support/visitor.js';

const NEW_UNITS = Buffer.from(
  ['类别,名称,上级类别,上级', '社区,清泰社区,街道,望江街道', '社区,无主社区,街道,无此街道'].join('\r\n'),
);

let here: Visit;
let organisation: Organisation;
let oneTime: string;

beforeAll(async () => {
  here = await visit();
  organisation = new Organisation(here.page);
}, 120_000);

afterAll(() => here?.leave(), 60_000);

describe('Looking after people and units', () => {
  const journey = journeyOn(() => here.page);

  journey('is what the administrator sees first, and all they see', async () => {
    const { page, top, url } = here;
    await page.goto(url);
    await top.chooseFirst('赵磊');
    await page.getByRole('heading', { level: 1, name: '人员' }).waitFor();
    const places = page.getByRole('navigation', { name: '主导航' }).getByRole('link');
    expect(await places.allInnerTexts()).toEqual(['人员', '单位', '令牌']);
  });

  journey('says what waits today, and hands out passwords to several people on one sheet', async () => {
    const { page } = here;
    const today = page.getByRole('region', { name: '今天要办' });
    await today.getByRole('button', { name: /^没有账号的在任人员/ }).click();
    for (const name of ['曹敏', '董梅']) await page.getByRole('checkbox', { name: `选择${name}` }).check();
    await page.getByRole('button', { name: '给选中的人一次性密码' }).click();
    const sheet = page.getByRole('dialog', { name: '给选中的人一次性密码' });
    await sheet.getByRole('button', { name: '生成 2 个一次性密码' }).click();
    expect(await sheet.getByRole('article', { name: '曹敏' }).innerText()).toMatch(
      /cao-min[^]*[a-z0-9]{4}(-[a-z0-9]{4}){3}/,
    );
    await sheet.getByRole('button', { name: '都打印好了' }).click();
    await page.getByRole('checkbox', { name: '选择曹敏' }).waitFor({ state: 'detached' });
    await today.getByRole('button', { name: '显示全部人员' }).click();
    await page.getByRole('row').filter({ hasText: '曹敏' }).getByText('一次性密码未用').waitFor();
  });

  journey('says beside each field what is missing', async () => {
    const { page } = here;
    await page.getByRole('button', { name: '登记人员' }).click();
    const form = page.getByRole('dialog', { name: '登记人员' });
    await form.getByRole('button', { name: '登记人员' }).click();
    await form.locator('.ant-form-item-explain-error').nth(3).waitFor();
    await form.getByRole('button', { name: '取消' }).click();
    await form.waitFor({ state: 'hidden' });
  });

  journey('registers somebody, who is found at once', async () => {
    const zhou = { zh: '周宁', en: 'Zhou Ning', id: 'zhou-ning', role: '社区社工', unit: '望江社区' };
    oneTime = await organisation.register(zhou);
    const row = await organisation.find('周宁');
    expect(await row.innerText()).toContain('zhou-ning');
    expect(await row.innerText()).toContain('望江社区 · 社区社工');
  });

  journey('gives them a password that opens once, and then what they do is theirs', async () => {
    const there = await here.elsewhere();
    const signIn = new SignIn(there.page);
    await there.page.goto(here.url);
    await signIn.enter('zhou-ning', oneTime);
    await signIn.choose({ present: oneTime, next: 'nine bells over the market' });
    await there.page.getByRole('heading', { level: 1, name: '我的待办' }).waitFor();
    await there.page.getByLabel('当前人员：周宁，望江社区').waitFor();
    await there.top.signOut();
    await signIn.enter('zhou-ning', oneTime);
    expect(await signIn.complaint()).toContain('登录名或密码不正确');
    await there.page.close();
  });

  journey('renames a unit by keyboard only, and people are called by its new name', async () => {
    const { page, top } = here;
    await top.go('单位');
    await organisation.unit('望江社区');
    await organisation.takeByKeyboard('望江社区', '改名', (form) => form.getByLabel('名称').fill('望江新社区'));
    await organisation.unit('望江新社区');
    await top.go('人员');
    const row = await organisation.find('周宁');
    await row.getByText('望江新社区 · 社区社工').waitFor();
    expect(await page.title()).toContain('人员');
  });

  journey('establishes a unit below another, and merges it, which says what it is part of now', async () => {
    const { page, top } = here;
    await top.go('单位');
    await organisation.unit('望江街道');
    await organisation.takeByKeyboard('望江街道', '在其下设立单位', async (form) => {
      await choose(page, '类别', '社区');
      await form.getByLabel('名称').fill('候潮门社区');
    });
    await organisation.unit('候潮门社区');
    await organisation.takeByKeyboard('候潮门社区', '并入另一单位', () => choose(page, '并入', '望江新社区'));
    await page.getByRole('checkbox', { name: '也显示已撤销、已并入的' }).check();
    const merged = await organisation.unit('候潮门社区');
    await merged.getByText('已并入望江新社区').waitFor();
  });

  journey('sets the last day of a post, and the auditor reads what became of people and units', async () => {
    const { page, top, url } = here;
    await top.go('人员');
    const row = await organisation.find('周宁');
    await row.getByRole('button', { name: '结束任职：望江新社区 · 社区社工' }).click();
    const form = page.getByRole('dialog', { name: '周宁 · 结束任职' });
    await form.getByLabel('最后一天').fill('2099-12-31');
    await form.getByRole('button', { name: '结束任职' }).click();
    await row.getByText(/至 2099/).waitFor();
    await top.go('单位');

    const there = await here.elsewhere();
    await there.page.goto(url);
    await there.top.chooseFirst('孙丽');
    await there.top.go('单位');
    const auditor = new Organisation(there.page);
    await there.page.getByRole('checkbox', { name: '也显示已撤销、已并入的' }).check();
    await auditor.unit('候潮门社区');
    const unit = await auditor.history('候潮门社区');
    expect(await unit.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/设立社区「候潮门社区」，上级为「望江街道」\s+赵磊/),
      expect.stringMatching(/「候潮门社区」并入「望江新社区」\s+赵磊/),
    ]);
    await there.page.keyboard.press('Escape');
    await there.top.go('人员');
    await auditor.find('周宁');
    const person = await auditor.history('周宁');
    await person.getByText('望江社区 · 社区社工：任职到 2099-12-31 为止').waitFor();
    await there.page.setViewportSize({ width: 390, height: 844 });
    expect(await there.top.fits()).toBe(true);
    await there.page.close();
  });

  journey('exports all of it, and imports it again: nothing new, and of a bad row is told where it is', async () => {
    const { page } = here;
    const sheets = await organisation.openSheets();
    const exported = await organisation.exported();
    expect(exported.name).toBe('单位与人员.xlsx');
    const again = await organisation.import(exported);
    await again.getByText('表格里没有新内容').waitFor();
    const report = await organisation.import({ name: '新单位.csv', mimeType: 'text/csv', buffer: NEW_UNITS });
    const refused = report.getByRole('row').filter({ hasText: '没有名为「无此街道」的街道' });
    expect(await refused.innerText()).toMatch(/3\s+D\s*上级/);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await here.top.fits()).toBe(true);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.keyboard.press('Escape');
    await sheets.waitFor({ state: 'hidden' });
    await organisation.unit('清泰社区');
  });

  journey('lets a machine in by a token, until it is revoked', async () => {
    const { page, top, url } = here;
    await top.go('令牌');
    const token = await organisation.makeToken('12345 热线', '望江新社区');
    const ask = () => page.request.get(`${url}/api/me`, { headers: { Authorization: `Bearer ${token}` } });
    expect(await (await ask()).json()).toMatchObject({ role: 'community-staff', unit: { name: '望江新社区' } });
    await page.getByRole('button', { name: '吊销：12345 热线' }).click();
    await page.getByRole('dialog', { name: '吊销' }).getByRole('button', { name: '吊销', exact: true }).click();
    await page.getByRole('row').filter({ hasText: '已吊销' }).waitFor();
    expect((await ask()).status()).toBe(401);
  });

  it('went without an error of the page', () => {
    expect(here.wentWrong).toEqual([]);
  });
});
