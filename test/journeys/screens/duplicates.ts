import type { Locator, Page } from 'playwright-core';

/** The cases that are suggested while a case is filed. */
export class Duplicates {
  constructor(private readonly page: Page) {}

  /** Waits until a case is suggested. */
  async likely(title: string): Promise<Locator> {
    const suggestion = this.page.getByRole('region', { name: '可能已经有人点过' }).getByRole('listitem');
    const likely = suggestion.filter({ hasText: title });
    await likely.waitFor();
    return likely;
  }

  /** Joins those who told it before, and says how it was heard of. */
  async meToo(likely: Locator, source: string): Promise<void> {
    await likely.getByRole('button', { name: '我也遇到' }).click();
    const form = this.page.getByRole('dialog', { name: '我也遇到' });
    await form.getByLabel(source, { exact: true }).check();
    await form.getByRole('button', { name: '我也遇到' }).click();
    await form.waitFor({ state: 'hidden' });
  }
}
