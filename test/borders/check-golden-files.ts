import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { changedGoldenFiles } from './golden-history.js';
import { repository } from './overlay.js';

const changed = existsSync(join(repository, '.git')) ? changedGoldenFiles(repository) : [];
for (const line of changed) console.log(line);
if (changed.length > 0) {
  console.log('Events are for ever: restore these files; a new shape is a new version with an upcaster.');
  process.exitCode = 1;
}
