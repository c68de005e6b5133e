// npm run build: everything, afresh.
import { ensureBuilt } from './steps/build.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { checkNode } from './steps/node-version.mjs';

checkNode();
await ensureInstalled();
await ensureBuilt({ afresh: true });
