import { useCategoryOptions } from '../../components/choosing.js';
import type { ListedCase } from './listed-case.js';

/** The categories people know, and those that imported cases on this page brought with them. */
export const useCategoryChoices = (items: readonly ListedCase[], chosen: string | undefined) => {
  const known = useCategoryOptions();
  const named = new Set(known.map(({ value }) => value));
  const seen = new Set([...items.map(({ category }) => category), ...(chosen === undefined ? [] : [chosen])]);
  const brought = [...seen].filter((category) => !named.has(category)).toSorted();
  return [...known, ...brought.map((category) => ({ value: category, label: category }))];
};
