import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { checkNode } from './node-version.mjs';

/** From a fresh clone to something that runs; quick when nothing has changed. */
export const prepare = async () => {
  checkNode();
  await ensureInstalled();
  await ensureBuilt();
};
