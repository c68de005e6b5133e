import type { Page } from 'playwright-core';
import { choose } from './choose.js';

type Told = Readonly<{ title: string; description: string; category: string; place: string; affected: number }>;

/** The screen where a case is filed. */
export class Filing {
  constructor(private readonly page: Page) {}

  async fill({ title, description, category, place, affected }: Told): Promise<void> {
    await this.page.getByLabel('标题', { exact: true }).fill(title);
    await this.page.getByLabel('情况说明').fill(description);
    await choose(this.page, '类别', category);
    await this.page.getByLabel('地点', { exact: true }).fill(place);
    await this.page.getByLabel('影响人数').fill(String(affected));
  }

  submit(): Promise<void> {
    return this.page.getByRole('button', { name: '提交点题' }).click();
  }

  /** What the screen reader hears about a field that is not right. */
  async complaintAbout(field: string): Promise<string> {
    const input = this.page.getByLabel(field, { exact: true });
    await this.page.locator('[aria-invalid="true"]').first().waitFor();
    const id = await input.getAttribute('aria-describedby');
    return this.page.locator(`[id="${id}"]`).innerText();
  }

  /** The number of the case just filed. */
  async number(): Promise<string> {
    await this.page.getByRole('heading', { level: 1, name: '已点题' }).waitFor();
    return this.page.getByText(/^\d{4}-\d{5}-\d$/).innerText();
  }
}
