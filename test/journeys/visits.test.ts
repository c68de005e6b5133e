import { List } from './screens/list.js';
import { Round } from './screens/round.js';
import { journeyOn } from './support/journey.js';
import { visit, type Visit } from './support/visitor.js';

const PHONE = { width: 390, height: 844 };
const SHEET = [
  '门牌,走访结果,诉求标题,诉求内容,类别',
  '6幢1单元101,在家,,,',
  '6幢1单元102,在家,单元门口缺坡道,轮椅进出困难,过街与斑马线',
  '6幢1单元103,出差了,,,',
];

let here: Visit;
let round: Round;

beforeAll(async () => {
  here = await visit({ viewport: PHONE });
  round = new Round(here.page);
}, 120_000);

afterAll(() => here?.leave(), 60_000);

describe('A door-to-door round, on a phone', () => {
  const journey = journeyOn(() => here.page);

  journey('is opened for a liaison group', async () => {
    const { page, top, url } = here;
    await page.goto(url);
    await top.chooseFirst('陈美琳');
    await top.go('入户走访');
    await round.open({ campaign: '冬季大走访', group: '第三联络组', planned: 20 });
    expect(await top.fits()).toBe(true);
  });

  journey('takes one household after another, beginning where the last one was', async () => {
    await round.enter('3幢2单元501', '在家');
    expect(await round.door().inputValue()).toBe('3幢2单元');
    await round.enter('3幢2单元502', '无人在家');
    await round.enter('3幢2单元601', '拒访');
    await round.tally().getByText('2 / 20 户').waitFor();
  });

  journey('comes back to where nobody was home', async () => {
    await here.page
      .getByRole('region', { name: /还要再去/ })
      .getByRole('button', { name: '3幢2单元502' })
      .click();
    expect(await round.door().inputValue()).toBe('3幢2单元502');
    await round.enter('3幢2单元502', '在家');
    await here.page.getByRole('region', { name: /还要再去/ }).waitFor({ state: 'hidden' });
  });

  journey('takes a request, which becomes a case of the round', async () => {
    const number = await round.take('小区门口没有坡道', '过街');
    expect(number).toMatch(/^\d{4}-\d{5}-\d$/);
    await here.page.getByRole('region', { name: '这一轮的诉求' }).getByText(number).waitFor();
  });

  journey('takes the good rows of a sheet, and tells of the row that is not', async () => {
    const report = await round.upload('走访.csv', SHEET);
    const refused = report.getByRole('row').filter({ hasText: '出差了' });
    expect(await refused.innerText()).toContain('4');
    expect(await refused.innerText()).toContain('应为下列之一');
    await report.getByRole('link', { name: /^\d{4}-\d{5}-\d$/ }).waitFor();
    await round.tally().getByText('5 / 20 户').waitFor();
    await round.tally().getByText('2 条诉求').waitFor();
    expect(await here.top.fits()).toBe(true);
  });

  journey('is pictured by what was found at its doors', async () => {
    await here.page.getByRole('img', { name: '户数：4 户在家，0 户无人，1 户拒访，15 户未走访' }).waitFor();
  });

  journey('shows its cases on the breakdown list', async () => {
    const { page, top } = here;
    await top.go('破难清单');
    await new List(page).open('单元门口缺坡道');
    await page.getByRole('heading', { level: 1, name: '单元门口缺坡道' }).waitFor();
  });

  it('went without an error of the page', () => {
    expect(here.wentWrong).toEqual([]);
  });
});
