/** What this browser keeps under a name; undefined when it has nothing, or may keep nothing. */
export const kept = (key: string): string | undefined => {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
};

/** Keeps something in this browser, where it lets us. */
export const keep = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing still works until the tab is closed.
  }
};
