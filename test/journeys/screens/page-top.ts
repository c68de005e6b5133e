import type { Page } from 'playwright-core';

/** What stands above every screen. */
export class PageTop {
  constructor(private readonly page: Page) {}

  async chooseFirst(person: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: '您是谁？' }).waitFor();
    await this.page.getByRole('button', { name: person }).click();
    await this.page.getByRole('button', { name: `当前人员：${person}` }).waitFor();
  }

  async switchTo(person: string): Promise<void> {
    await this.page.getByRole('button', { name: '切换人员' }).click();
    const people = this.page.getByRole('dialog', { name: '您是谁？' });
    await people.getByRole('button', { name: person }).click();
    await people.waitFor({ state: 'hidden' });
    await this.page.getByRole('button', { name: `当前人员：${person}` }).waitFor();
  }

  /** Follows a link of the main navigation, which is behind a button where there is no room. */
  async go(to: string): Promise<void> {
    const menu = this.page.getByRole('button', { name: /^(菜单|Menu)$/, expanded: false });
    if (await menu.isVisible()) await menu.click();
    await this.page
      .getByRole('navigation', { name: /主导航|Main/ })
      .getByRole('link', { name: to, exact: true })
      .click();
  }

  speak(language: 'English' | '中文'): Promise<void> {
    return this.page.getByRole('button', { name: language }).click();
  }

  /** The language that a screen reader will speak. */
  language(): Promise<string | null> {
    return this.page.locator('html').getAttribute('lang');
  }

  heading(): Promise<string> {
    return this.page.getByRole('heading', { level: 1 }).innerText();
  }

  /** True when nothing sticks out to the right of the window. */
  fits(): Promise<boolean> {
    return this.page.evaluate<boolean>('document.documentElement.scrollWidth <= window.innerWidth');
  }
}
