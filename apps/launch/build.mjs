// npm run build: everything, afresh; with --stale only what is missing or out of date.
import { ensureBuilt } from './steps/build.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { checkNode } from './steps/node-version.mjs';

checkNode();
await ensureInstalled();
await ensureBuilt({ afresh: !process.argv.includes('--stale') });
