// npm start: the whole installation in this process, so that signals and the exit code need no forwarding.
import { pathToFileURL } from 'node:url';
import { endInOrder } from './steps/early-signals.mjs';
import { prepare } from './steps/prepare.mjs';
import { inRoot } from './steps/root.mjs';

await prepare();
process.setSourceMapsEnabled(true);
endInOrder();
await import(pathToFileURL(inRoot('dist', 'apps', 'api', 'bundle', 'main.js')).href);
