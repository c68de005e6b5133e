import type { Locator, Page } from 'playwright-core';
import { choose } from './choose.js';

type Opening = Readonly<{ campaign: string; group: string; planned: number }>;

/** A door-to-door round. */
export class Round {
  constructor(private readonly page: Page) {}

  async open({ campaign, group, planned }: Opening): Promise<void> {
    await this.page.getByRole('button', { name: '发起走访' }).click();
    const form = this.page.getByRole('dialog', { name: '发起走访' });
    await form.getByLabel('走访主题').fill(campaign);
    await form.getByLabel('联络组', { exact: true }).fill(group);
    await form.getByLabel('计划走访户数').fill(String(planned));
    await form.getByRole('button', { name: '发起走访' }).click();
    await this.page.getByRole('heading', { level: 1, name: `${campaign} · ${group}` }).waitFor();
  }

  /** Enters a household and waits until it is recorded. */
  async enter(door: string, outcome: '在家' | '无人在家' | '拒访'): Promise<void> {
    await this.door().fill(door);
    await this.page.getByRole('button', { name: outcome, exact: true }).click();
    await this.page.getByRole('log').getByText(`${door} · ${outcome}`).waitFor();
  }

  door(): Locator {
    return this.page.getByRole('tabpanel').getByLabel('门牌');
  }

  turnTo(way: '逐户登记' | '收诉求' | '上传表格'): Promise<void> {
    return this.page.getByRole('tab', { name: way }).click();
  }

  /** Takes a request and tells the number of the case that it became. */
  async take(title: string, category: string): Promise<string> {
    await this.turnTo('收诉求');
    await this.page.getByLabel('诉求', { exact: true }).fill(title);
    await choose(this.page, '类别', category);
    await this.page.getByRole('button', { name: '记下诉求' }).click();
    const said = await this.page.getByText(/^已成为事项/).innerText();
    return said.replace('已成为事项', '').trim();
  }

  /** Uploads a sheet, and answers with the report on it. */
  async upload(name: string, rows: readonly string[]): Promise<Locator> {
    await this.turnTo('上传表格');
    const buffer = Buffer.from(rows.join('\r\n'));
    await this.page.getByLabel('选择表格').setInputFiles({ name, mimeType: 'text/csv', buffer });
    const report = this.page.getByRole('region', { name: '表格登记结果' });
    await report.getByText(name).waitFor();
    return report;
  }

  tally(): Locator {
    return this.page.getByRole('region', { name: '走访情况' });
  }
}
