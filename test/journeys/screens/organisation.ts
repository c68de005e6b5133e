import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { eventually } from '../../support/eventually.js';
import { choose } from './choose.js';

type Newcomer = Readonly<{ zh: string; en: string; id: string; role: string; unit: string }>;

type NewSheet = Readonly<{ name: string; mimeType: string; buffer: Buffer }>;

/** Where the administrator looks after people and units. */
export class Organisation {
  constructor(private readonly page: Page) {}

  /** Fills in somebody who is new, registers them, and tells the password that they are given for one time. */
  async register({ zh, en, id, role, unit }: Newcomer): Promise<string> {
    await this.page.getByRole('button', { name: '登记人员' }).click();
    const form = this.page.getByRole('dialog', { name: '登记人员' });
    await form.getByLabel('姓名', { exact: true }).fill(zh);
    await form.getByLabel('英文名').fill(en);
    await form.getByLabel('登录名').fill(id);
    await choose(this.page, '角色', role);
    await choose(this.page, '单位', unit);
    await form.getByRole('button', { name: '登记人员' }).click();
    const account = this.page.getByRole('dialog', { name: '一次性密码' });
    await account.getByRole('button', { name: '生成一次性密码' }).click();
    const password = await account.getByRole('status', { name: '一次性密码' }).innerText();
    await account.getByRole('button', { name: '记好了' }).click();
    await account.waitFor({ state: 'hidden' });
    return password;
  }

  /** Finds somebody by part of their name. */
  async find(name: string): Promise<Locator> {
    const search = this.page.getByRole('searchbox', { name: '按姓名或登录名查找' });
    await search.fill(name);
    await search.press('Enter');
    const row = this.page.getByRole('row').filter({ hasText: name });
    await row.waitFor();
    return row;
  }

  /** One unit of the tree. */
  async unit(name: string): Promise<Locator> {
    await this.page.getByRole('searchbox', { name: '按名称查找单位' }).fill(name);
    const unit = this.page.locator('.unit').filter({ has: this.page.getByText(name, { exact: true }) });
    await unit.waitFor();
    return unit;
  }

  /** Takes a step on a unit or a person, from the menu beside them, without a mouse. */
  async takeByKeyboard(name: string, step: string, fill: (form: Locator) => Promise<void>): Promise<void> {
    await this.page.getByRole('button', { name: `办理：${name}`, exact: true }).press('Enter');
    const focused = this.page.locator('[role="menuitem"]:focus');
    for (let at = await focused.innerText(); at.trim() !== step; at = await focused.innerText()) {
      const before = at;
      await this.page.keyboard.press('ArrowDown');
      await eventually(async () => expect(await focused.innerText()).not.toBe(before)); // it moves a moment later
    }
    await this.page.keyboard.press('Enter');
    const form = this.page.getByRole('dialog', { name: `${name} · ${step}` });
    await fill(form);
    await form.locator('button[type="submit"]').press('Enter');
    await form.waitFor({ state: 'hidden' });
  }

  /** Opens what became of a unit or a person, which is all that auditors find in the menu beside them. */
  async history(name: string): Promise<Locator> {
    await this.page.getByRole('button', { name: `办理：${name}`, exact: true }).click();
    const items = this.page.getByRole('menuitem');
    await items.filter({ hasText: '变更记录' }).waitFor();
    expect(await items.allInnerTexts()).toEqual(['变更记录']);
    await items.click();
    const history = this.page.getByRole('dialog', { name: `${name} · 变更记录` });
    await history.getByRole('listitem').filter({ hasText: /\S/ }).first().waitFor(); // not of what stands there before
    return history;
  }

  /** Opens what is done with spreadsheets. */
  async openSheets(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Excel 导入与导出' }).press('Enter');
    const sheets = this.page.getByRole('dialog', { name: 'Excel 导入与导出' });
    await sheets.waitFor();
    return sheets;
  }

  /** The workbook of all units and people. */
  async exported(): Promise<NewSheet> {
    const coming = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: '导出 Excel' }).press('Enter');
    const download = await coming;
    return { name: download.suggestedFilename(), mimeType: '', buffer: await readFile(await download.path()) };
  }

  /** Imports a sheet, and answers with the report on it. */
  async import(sheet: NewSheet): Promise<Locator> {
    await this.page.getByLabel('选择要导入的表格').setInputFiles(sheet);
    const report = this.page.getByRole('region', { name: '导入结果' });
    await report.getByText(sheet.name).waitFor();
    return report;
  }

  /** Makes a token that may read as a community does, and tells it. */
  async makeToken(name: string, unit: string): Promise<string> {
    await this.page.getByRole('button', { name: '新建令牌' }).click();
    const form = this.page.getByRole('dialog', { name: '新建令牌' });
    await form.getByLabel('名称').fill(name);
    await choose(this.page, '角色', '社区社工');
    await choose(this.page, '单位', unit);
    await form.getByRole('button', { name: '新建令牌' }).click();
    const token = await form.getByRole('status', { name: '令牌' }).innerText();
    await form.getByRole('button', { name: '已保存好' }).click();
    await form.waitFor({ state: 'hidden' });
    return token;
  }
}
