import type { Locator, Page } from 'playwright-core';

/** The resident's own page. */
export class Tracking {
  constructor(private readonly page: Page) {}

  /** Types a code by hand, and presses Enter. */
  async type(code: string): Promise<void> {
    await this.page.getByLabel('查询码', { exact: true }).fill(code);
    await this.page.keyboard.press('Enter');
  }

  /** What it says is wrong. */
  complaint(): Promise<string> {
    return this.page.getByRole('alert').innerText();
  }

  /** Where the case stands, in words. */
  stands(words: string): Promise<void> {
    return this.page.locator('.stands').getByText(words).waitFor();
  }

  /** The way of the case so far, and what is next. */
  way(): Locator {
    return this.page.getByRole('region', { name: '走到哪一步了' });
  }

  /** Answers without a mouse: Tab to each question, Space for the first choice. */
  async answerByKeyboard(comment: string): Promise<void> {
    await this.page.getByRole('radiogroup', { name: '问题解决了吗' }).getByRole('radio').first().focus();
    await this.page.keyboard.press('Space');
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.press('Space');
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.type(comment);
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.press('Enter');
  }
}
