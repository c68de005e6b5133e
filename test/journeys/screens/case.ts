import type { Locator, Page } from 'playwright-core';

type Fill = (form: Locator) => Promise<void>;

const nothing: Fill = async () => undefined;

/** A case and its history. */
export class CaseScreen {
  constructor(private readonly page: Page) {}

  /** Takes a step that is put forward: opens its form, lets it be filled in, sends it, and waits until it is recorded. */
  async take(step: string, fill: Fill = nothing): Promise<void> {
    await this.steps().getByRole('button', { name: step, exact: true }).click();
    await this.send(step, fill);
  }

  /** Takes a step from one of the menus. */
  async takeFrom(menu: string, step: string, fill: Fill = nothing): Promise<void> {
    await this.steps().getByRole('button', { name: menu, exact: true }).click();
    await this.page.getByRole('menuitem', { name: step }).click();
    await this.send(step, fill);
  }

  /** Takes a step from one of the menus without a mouse. */
  async takeByKeyboard(menu: string, step: string, fill: Fill = nothing): Promise<void> {
    await this.steps().getByRole('button', { name: menu, exact: true }).press('Enter');
    const wanted = this.page.getByRole('menuitem', { name: step });
    await this.page.locator('[role="menuitem"]:focus').waitFor();
    while (!(await wanted.and(this.page.locator(':focus')).isVisible())) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
    await this.send(step, fill);
  }

  /** Takes a step that stands beside what it is about, such as a work item. */
  async takeBeside(part: string, step: string, fill: Fill = nothing): Promise<void> {
    await this.page
      .getByRole('button', { name: `${step}：${part}`, exact: true })
      .last()
      .click();
    await this.send(step, fill);
  }

  private steps(): Locator {
    return this.page.getByRole('region', { name: '可以办理' });
  }

  private async send(step: string, fill: Fill): Promise<void> {
    const form = this.page.getByRole('dialog', { name: step, exact: true });
    await fill(form);
    await form.getByRole('button', { name: step, exact: true }).click();
    await form.waitFor({ state: 'hidden' });
  }

  /** One part of the file, by its heading. */
  part(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** Waits until the case stands at a stage. */
  stands(stage: string): Promise<void> {
    return this.page.locator('[aria-current="step"]').filter({ hasText: stage }).waitFor();
  }

  next(): Promise<string> {
    return this.page.locator('.next-step').innerText();
  }

  /** What happened, one line each, without who and when. */
  async history(): Promise<readonly string[]> {
    const earlier = this.page.getByRole('button', { name: /^显示较早的/ });
    if (await earlier.isVisible()) await earlier.click();
    return this.page.locator('.history .words').allInnerTexts();
  }

  /** Who did it and when, one line each. */
  async doers(): Promise<readonly string[]> {
    return this.page.locator('.history .beneath').allInnerTexts();
  }

  /** The sheet for the resident: its code, and the address that its QR code leads to. */
  async sheet(): Promise<Readonly<{ code: string; sheet: Locator }>> {
    await this.part('居民').getByRole('button', { name: '居民查询单' }).click();
    const dialog = this.page.getByRole('dialog', { name: '给居民的查询单' });
    await dialog.getByRole('button', { name: '生成查询单' }).click();
    const sheet = dialog.getByRole('region', { name: '给居民的查询单' });
    return { sheet, code: await sheet.locator('.code').innerText() };
  }
}
