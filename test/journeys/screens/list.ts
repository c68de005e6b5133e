import type { Locator, Page, Response } from 'playwright-core';
import { choose } from './choose.js';

/** The breakdown list. */
export class List {
  constructor(private readonly page: Page) {}

  /** Searches, and answers with what the API said the first time it was asked. */
  async search(words: string): Promise<Response> {
    const answer = this.page.waitForResponse((response) => {
      const { pathname, searchParams } = new URL(response.url());
      return pathname === '/api/breakdown-list' && searchParams.get('q') === words;
    });
    await this.page.getByRole('searchbox').fill(words);
    await this.page.getByRole('button', { name: /^(搜索|Search)$/ }).click();
    return answer;
  }

  /** The row or card of a case. */
  entry(number: string): Locator {
    return this.page.locator('tr, li').filter({ hasText: number });
  }

  open(title: string): Promise<void> {
    return this.page.getByRole('main').getByRole('link', { name: title }).click();
  }

  count(): Promise<string> {
    return this.page.getByRole('status').first().innerText();
  }

  filter(name: string, choice: string): Promise<void> {
    return choose(this.page, name, choice);
  }
}
