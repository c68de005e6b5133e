import type { Locator, Page } from 'playwright-core';

type Own = Readonly<{ present: string; next: string }>;

/** Where people come in. */
export class SignIn {
  constructor(private readonly page: Page) {}

  /** Waits until it asks who it is. */
  asks(): Promise<void> {
    return this.page.getByRole('heading', { level: 1, name: '登录' }).waitFor();
  }

  /** Fills in a name and a password, and presses Enter. */
  async enter(name: string, password: string): Promise<void> {
    await this.page.getByLabel('登录名', { exact: true }).fill(name);
    await this.password().fill(password);
    await this.password().press('Enter');
  }

  password(): Locator {
    return this.page.getByLabel('密码', { exact: true });
  }

  /** What it says is wrong. */
  complaint(): Promise<string> {
    return this.page.getByRole('alert').innerText();
  }

  /** Chooses a password of one's own, once it is asked for. */
  async choose({ present, next }: Own): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: '先设一个自己的密码' }).waitFor();
    await this.page.getByLabel('一次性密码', { exact: true }).fill(present);
    await this.page.getByLabel('新密码', { exact: true }).fill(next);
    await this.page.getByRole('button', { name: '设为新密码' }).click();
  }

  /** The dialog over a screen on which somebody is no longer signed in. */
  again(): Locator {
    return this.page.getByRole('dialog', { name: '登录已结束' });
  }
}
