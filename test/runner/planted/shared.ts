/** Kept by the worker from one file to the next. */
export const seen = new Set<string>();
