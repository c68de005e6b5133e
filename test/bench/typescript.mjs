// Lets `node --import ./test/bench/typescript.mjs FILE.ts` run the sources as they are, library aliases included.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
