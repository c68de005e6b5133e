// npm run crosswalk -- COMMAND: the command line, built when needed.
import { pathToFileURL } from 'node:url';
import { endInOrder } from './steps/early-signals.mjs';
import { prepare } from './steps/prepare.mjs';
import { inRoot } from './steps/root.mjs';

await prepare();
process.setSourceMapsEnabled(true);
endInOrder();
await import(pathToFileURL(inRoot('dist', 'apps', 'cli', 'src', 'main.js')).href);
