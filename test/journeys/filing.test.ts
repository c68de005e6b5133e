import { CaseScreen } from './screens/case.js';
import { choose } from './screens/choose.js';
import { Duplicates } from './screens/duplicates.js';
import { Filing } from './screens/filing.js';
import { journeyOn } from './support/journey.js';
import { visit, type Visit } from './support/visitor.js';

const HERE = { latitude: 30.2297, longitude: 120.1835 };
const THERE = { latitude: 30.2299, longitude: 120.1835 };
const told = {
  title: '望江东路缺少斑马线',
  description: '小区被马路隔成两半，老人去东侧看病要绕行八百米。',
  category: '过街',
  place: '望江东路 118 号',
  affected: 1200,
};

let here: Visit;
let filing: Filing;
let number: string;

beforeAll(async () => {
  here = await visit({ geolocation: HERE, permissions: ['geolocation'] });
  filing = new Filing(here.page);
}, 120_000);

afterAll(() => here?.leave(), 60_000);

describe('Filing a case', () => {
  const journey = journeyOn(() => here.page);

  journey('offers the procedures that the role may file, each with a sentence about it', async () => {
    const { page, top, url } = here;
    await page.goto(url);
    await top.chooseFirst('方芸');
    await top.go('点题');
    const procedures = page.getByRole('radiogroup', { name: '办理方式' });
    await procedures.waitFor();
    expect(await procedures.getByRole('radio').count()).toBe(1);
    expect(await procedures.innerText()).toContain('跑腿代办');
    await top.switchTo('陈美琳');
    await procedures.getByText('跨部门难题', { exact: true }).waitFor();
    expect(await procedures.getByRole('radio').count()).toBe(4);
  });

  journey('asks what the category asks, and more where an answer calls for it', async () => {
    const { page } = here;
    await filing.fill(told);
    const questions = page.getByRole('group', { name: '关于这一类' });
    await questions.getByText('是否有学校、养老或医疗机构需要由此到达？').waitFor();
    expect(await questions.getByText('是哪一类？').count()).toBe(0);
    await questions
      .getByRole('radiogroup', { name: /是否有学校/ })
      .getByLabel('是', { exact: true })
      .check();
    await questions.getByText('是哪一类？').waitFor();
  });

  journey('says beside a question that it has to be answered', async () => {
    const { page } = here;
    await filing.submit();
    await page.locator('.ant-form-item-explain-error').first().waitFor();
    expect(await page.locator('.ant-form-item-has-error').innerText()).toContain('是哪一类？');
    await page.getByRole('radiogroup', { name: '是哪一类？' }).getByLabel('医疗机构').check();
  });

  journey('gives a number, and takes photos one after another', async () => {
    const { page } = here;
    await page.getByRole('button', { name: '使用我的位置' }).click();
    await page.getByText(`坐标 ${HERE.latitude}, ${HERE.longitude}`).waitFor();
    await filing.submit();
    number = await filing.number();
    const buffer = await page.screenshot();
    const photo = (name: string) => ({ name, mimeType: 'image/png', buffer });
    await page.getByLabel('选照片或拍照').setInputFiles([photo('路口.png'), photo('坡道.png')]);
    await page.getByText('✓ 已附上').nth(1).waitFor();
  });

  journey('suggests the same case while somebody nearby files it again, and says why', async () => {
    const { page, top } = here;
    await page.context().setGeolocation(THERE);
    await top.switchTo('周婷');
    await top.go('点题');
    await page.getByLabel('标题', { exact: true }).fill('望江东路没有斑马线');
    await choose(page, '类别', '过街');
    await page.getByRole('button', { name: '使用我的位置' }).click();
    const likely = await new Duplicates(page).likely(told.title);
    await likely.getByText(/相距 \d+ 米/).waitFor();
    expect(await likely.innerText()).toContain('就在附近');
    expect(await likely.innerText()).toContain('1,200 人受影响');
  });

  journey('adds who has the same trouble to it instead, and shows that case', async () => {
    const { page } = here;
    const duplicates = new Duplicates(page);
    await duplicates.meToo(await duplicates.likely(told.title), '热线');
    await page.getByRole('heading', { level: 1, name: told.title }).waitFor();
    await page.getByText(number).first().waitFor();
    await new CaseScreen(page).stands('已点题');
  });

  it('went without an error of the page', () => {
    expect(here.wentWrong).toEqual([]);
  });
});
