/** An address as people type it: without what browsers add, and without what stands behind `#`. */
export const shownAddress = (address: string): string =>
  address
    .replace(/#.*$/, '')
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');

const HERE = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Whether an address means the very machine that it is opened on: on paper it leads nowhere. */
export const isThisMachine = (address: string): boolean =>
  URL.canParse(address) && HERE.test(new URL(address).hostname);
