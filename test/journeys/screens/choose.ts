import type { Page } from 'playwright-core';

/** Types into a field that chooses among many, and takes the option that fits. */
export const choose = async (page: Page, field: string, option: string): Promise<void> => {
  await page.getByLabel(field, { exact: true }).fill(option);
  await page.locator('.ant-select-item-option').filter({ hasText: option }).first().click();
};
