import type { Locator, Page } from 'playwright-core';

/** A case and its history. */
export class CaseScreen {
  constructor(private readonly page: Page) {}

  /** Opens the form of a step, lets it be filled in, sends it, and waits until it is recorded. */
  async take(step: string, fill: (form: Locator) => Promise<void> = async () => undefined): Promise<void> {
    await this.page.getByRole('region', { name: '可以办理' }).getByRole('button', { name: step, exact: true }).click();
    const form = this.page.getByRole('dialog', { name: step });
    await fill(form);
    await form.getByRole('button', { name: step, exact: true }).click();
    await form.waitFor({ state: 'hidden' });
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
    return this.page.locator('.history .words').allInnerTexts();
  }

  /** Who did it and when, one line each. */
  async doers(): Promise<readonly string[]> {
    return this.page.locator('.history .beneath').allInnerTexts();
  }
}
