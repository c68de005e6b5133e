import { journeyOn } from './support/journey.js';
import { SignIn } from './screens/sign-in.js';
import { visit, type Visit } from './support/visitor.js';

const PHONE = { width: 390, height: 844 };
const OWN = 'eleven stripes on the road';
const ANOTHER = 'the tram stops twice a night';

let here: Visit;
let signIn: SignIn;
let there: Awaited<ReturnType<Visit['elsewhere']>>;

beforeAll(async () => {
  here = await visit({ viewport: PHONE });
  signIn = new SignIn(here.page);
}, 120_000);

afterAll(() => here?.leave(), 60_000);

describe('Signing in, on a phone', () => {
  const journey = journeyOn(() => here.page);

  journey('is asked for wherever one wants to go', async () => {
    const { page, url, top } = here;
    await page.goto(`${url}/list?q=%E6%96%91%E9%A9%AC%E7%BA%BF`);
    await signIn.asks();
    expect(await top.fits()).toBe(true);
    expect(await page.title()).toContain('登录');
  });

  journey('says the same of a wrong password and of nobody’s name', async () => {
    await signIn.enter('chen-meilin', 'not this one');
    const wrong = await signIn.complaint();
    await signIn.enter('nobody-here', 'not this one');
    expect(await signIn.complaint()).toBe(wrong);
    expect(wrong).toContain('登录名或密码不正确');
  });

  journey('shows a password to whoever wants to see it', async () => {
    const { page } = here;
    await page.getByRole('button', { name: '显示密码' }).click();
    expect(await signIn.password().getAttribute('type')).toBe('text');
    await page.getByRole('button', { name: '隐藏密码' }).click();
    expect(await signIn.password().getAttribute('type')).toBe('password');
  });

  journey('with a one-time password asks for one of one’s own, and says what is wrong beside it', async () => {
    const { page, oneTimePasswordOf } = here;
    const present = oneTimePasswordOf('chen-meilin');
    await signIn.enter(' Chen-Meilin', present);
    await signIn.choose({ present, next: 'chen meilin' });
    await page.getByText(/这个密码不能用：不能包含您的姓名或登录名/).waitFor();
    await signIn.choose({ present, next: OWN });
    await page.getByRole('heading', { level: 1, name: '破难清单' }).waitFor();
    expect(page.url()).toContain('/list?q=');
  });

  journey('keeps what was entered when the session is ended elsewhere', async () => {
    const { page, top, url } = here;
    await top.go('点题');
    await page.getByLabel('标题', { exact: true }).fill('望江东路缺少斑马线');
    there = await here.elsewhere();
    await there.page.goto(url);
    await new SignIn(there.page).enter('chen-meilin', OWN);
    await there.top.toAccount();
    await there.page.getByRole('button', { name: '在所有设备上退出' }).click();
    await there.page.getByText('您已在所有设备上退出登录').waitFor();
    await page.getByRole('button', { name: '提交点题' }).click();
    await signIn.again().waitFor();
    await signIn.password().fill(OWN);
    await signIn.password().press('Enter');
    await signIn.again().waitFor({ state: 'hidden' });
    expect(await page.getByLabel('标题', { exact: true }).inputValue()).toBe('望江东路缺少斑马线');
  });

  journey('ends on another device when the password is changed', async () => {
    const { page, top, url } = here;
    await new SignIn(there.page).enter('chen-meilin', OWN);
    await there.page.getByRole('heading', { level: 1, name: '我的账号' }).waitFor();
    await top.toAccount();
    await page.getByLabel('现在的密码').fill(OWN);
    await page.getByLabel('新密码', { exact: true }).fill(ANOTHER);
    await page.getByRole('button', { name: '设为新密码' }).click();
    await page.getByText('密码已修改').waitFor();
    await there.page.goto(`${url}/list`);
    await new SignIn(there.page).asks();
  });

  journey('ends where one signs out', async () => {
    const { page, top } = here;
    await top.signOut();
    await page.getByText('您已退出登录').waitFor();
    await page.reload();
    await signIn.asks();
  });

  it('went without an error of the page', () => {
    expect(here.wentWrong).toEqual([]);
  });
});
