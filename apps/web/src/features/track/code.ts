/** A code as people type it, without what makes it easy to read; a request can carry nothing else. */
export const codeTyped = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^A-Z\d]/g, '');

/** The code at the end of an address; undefined where there is none. */
export const codeIn = (hash: string): string | undefined => {
  const code = codeTyped(hash);
  return code === '' ? undefined : code;
};
