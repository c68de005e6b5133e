import { choose } from './screens/choose.js';
import { journeyOn } from './support/journey.js';
import { visit, type Visit } from './support/visitor.js';

const PHONE = { width: 390, height: 844 };
const order = {
  procedure: 'service-order',
  title: '独居老人理发',
  description: '行动不便，请上门。',
  category: 'haircut',
  answers: { people: 1, 'at-home': false },
  place: { address: '婺江家园 5 幢' },
  source: 'visit',
};

let here: Visit;

beforeAll(async () => {
  here = await visit();
}, 120_000);

afterAll(() => here?.leave(), 60_000);

const offer = () =>
  here.page.getByRole('listitem').filter({ has: here.page.getByRole('heading', { name: '上门理发' }) });
const dialog = (name: string) => here.page.getByRole('dialog', { name });

describe('The service catalogue', () => {
  const journey = journeyOn(() => here.page);

  journey('takes what an organisation offers, and when', async () => {
    const { page, top, url } = here;
    await page.goto(url);
    await top.chooseFirst('方芸');
    await top.go('服务目录');
    await page.getByText('没有这样的服务').waitFor();
    await page.getByRole('button', { name: '提供服务' }).click();
    const form = dialog('提供服务');
    await choose(page, '办理方式', '居民点单');
    await form.getByLabel('类别').fill('理发');
    await page.locator('.ant-select-item-option').filter({ hasText: '理发' }).click();
    await form.getByLabel('服务名称').fill('上门理发');
    await form.getByLabel('同时能接几单').fill('2');
    await form.getByRole('button', { name: '添加服务时间' }).click();
    await form.getByRole('button', { name: '提供服务' }).click();
    await offer().getByText('还能接 2 单').waitFor();
    expect(await offer().innerText()).toContain('周一至周五 09:00–17:00');
  });

  journey('shows what is taken and what is free', async () => {
    const { page, top, ask } = here;
    const id = await ask('chen-meilin', 'cases', order);
    await ask('fang-yun', `cases/${id}/claims`, {});
    await page.reload();
    await offer().getByText('还能接 1 单').waitFor();
    await offer().getByRole('img', { name: '在办 1 / 可接 2 单' }).waitFor();
    await page.setViewportSize(PHONE);
    expect(await top.fits()).toBe(true);
  });

  journey('is full once its room is made smaller', async () => {
    await offer().getByRole('button', { name: '修改' }).click();
    const form = dialog('修改服务');
    await form.getByLabel('同时能接几单').fill('1');
    await form.getByRole('button', { name: '修改服务' }).click();
    await offer().getByText('已满').waitFor();
  });

  journey('is not kept by others', async () => {
    await here.top.switchTo('顾大明');
    await offer().waitFor();
    expect(await offer().getByRole('button').count()).toBe(0);
  });

  journey('shows no more what is withdrawn', async () => {
    await here.top.switchTo('方芸');
    await offer().getByRole('button', { name: '停止提供' }).click();
    const form = dialog('停止提供');
    await form.getByLabel('原因').fill('人手不足');
    await form.getByRole('button', { name: '停止提供' }).click();
    await here.page.getByText('没有这样的服务').waitFor();
  });

  journey('leaves what was claimed on the record of service', async () => {
    const { page, top } = here;
    await top.go('服务记录');
    const row = page.getByRole('row').filter({ hasText: '邻里帮社会服务中心' });
    await row.waitFor();
    expect(await row.getByRole('cell').first().innerText()).toBe('1');
    expect(await top.fits()).toBe(true);
  });

  it('went without an error of the page', () => {
    expect(here.wentWrong).toEqual([]);
  });
});
