import { starterListId } from '@crosswalk/breakdown-lists';
import { unitIdOf } from '@crosswalk/organisation';
import { filing } from '../http/support/filing.js';
import { journeyOn } from './support/journey.js';
import { visit, type Visit } from './support/visitor.js';

const PHONE = { width: 390, height: 844 };

let here: Visit;
let id: string;

beforeAll(async () => {
  here = await visit();
}, 120_000);

afterAll(() => here?.leave(), 60_000);

const group = (name: string) => here.page.getByRole('region', { name, exact: true });

describe('My work', () => {
  const journey = journeyOn(() => here.page);

  journey('is what everybody sees first, and leads on where there is nothing to do', async () => {
    const { page, top, url } = here;
    await page.goto(url);
    await top.chooseFirst('陈美琳');
    expect(await top.heading()).toBe('我的待办');
    await page.getByText('没有等您办理的事项').waitFor();
    await page.getByRole('link', { name: '本社区的全部事项' }).click();
    await page.getByRole('heading', { level: 1, name: '破难清单' }).waitFor();
    expect(page.url()).toContain(`community=${unitIdOf('community', '望江社区')}`);
  });

  journey('shows the coordinator what to put on a list, and leads to the case', async () => {
    const { page, top, ask, url } = here;
    id = await ask('chen-meilin', 'cases', filing);
    await top.switchTo('何敏');
    await top.go('我的待办');
    await group('列入清单').getByRole('link', { name: filing.title }).click();
    await page.getByRole('heading', { level: 1, name: filing.title }).waitFor();
    expect(page.url()).toBe(`${url}/cases/${id}`);
  });

  journey('groups what waits for a department by what is to be done, and says by when', async () => {
    const { top, ask } = here;
    await ask('he-min', `cases/${id}/listing`, { list: starterListId('district') });
    await top.switchTo('徐强');
    await top.go('我的待办');
    await group('领办').getByText(filing.title).waitFor();
    await ask('xu-qiang', `cases/${id}/claims`, { promisedFor: '2099-12-31' });
    await group('约定踏勘').getByText('2099年12月31日 前').waitFor();
    expect(await group('领办').count()).toBe(0);
  });

  journey('stands on the board of the department as well, in columns', async () => {
    const { page, top } = here;
    await top.go('看板');
    await page.getByRole('heading', { level: 1, name: '交警大队 · 看板' }).waitFor();
    await group('在办').getByText(filing.title).waitFor();
    expect(await group('待领办').innerText()).toContain('没有');
  });

  journey('gives leadership the board of any department, on a phone as tabs', async () => {
    const { page, top } = here;
    await page.setViewportSize(PHONE);
    await top.switchTo('钱卫');
    await top.go('看板');
    await page.getByLabel('看哪个单位').fill('交警');
    await page.locator('.ant-select-item-option').filter({ hasText: '交警大队' }).click();
    await page.getByRole('heading', { level: 1, name: '交警大队 · 看板' }).waitFor();
    await page.getByRole('tab', { name: /在办/ }).click();
    await page.getByRole('tabpanel').getByText(filing.title).waitFor();
    expect(await top.fits()).toBe(true);
  });

  journey('offers each role only where it goes', async () => {
    const { page, top } = here;
    await top.switchTo('赵磊');
    await page.getByRole('button', { name: '菜单' }).click();
    const places = page.getByRole('navigation', { name: '主导航' }).getByRole('link');
    expect(await places.allInnerTexts()).toEqual(['人员', '单位', '令牌']);
  });

  it('went without an error of the page', () => {
    expect(here.wentWrong).toEqual([]);
  });
});
