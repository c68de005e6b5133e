import { demoPeople } from '@crosswalk/identity';
import type { Page } from 'playwright-core';
import type { SigningIn } from '../../support/signing-in.js';

/** What stands above every screen. */
export class PageTop {
  constructor(
    private readonly page: Page,
    private readonly signingIn: SigningIn,
  ) {}

  /** Signs a person in, by what people call them. */
  async chooseFirst(person: string): Promise<void> {
    const id = demoPeople.find(({ name }) => name?.zh === person)?.id ?? person;
    const password = await this.signingIn.passwordOf(id);
    await this.page.getByRole('heading', { level: 1, name: '登录' }).waitFor();
    await this.page.getByLabel('登录名').fill(id);
    await this.page.getByLabel('密码', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: '登录', exact: true }).click();
    await this.page.getByLabel(`当前人员：${person}`).waitFor();
  }

  /** Signs out, and somebody else in on the same screen. */
  async switchTo(person: string): Promise<void> {
    await this.signOut();
    await this.chooseFirst(person);
  }

  signOut(): Promise<void> {
    return this.choose('退出登录');
  }

  toAccount(): Promise<void> {
    return this.choose('我的账号');
  }

  /** Chooses from the menu of whoever is signed in. */
  private async choose(item: string): Promise<void> {
    await this.page.getByRole('button', { name: /^当前人员/ }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
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
