// Lets plain Node run our TypeScript as it stands, for processes that jest does not start itself:
//   node --import ./test/support/typescript.mjs some/file.ts
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
